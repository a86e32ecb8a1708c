package nl.foutwijzer.page;

import java.util.List;

/**
 * A list of codes.
 *
 * @param count how many there are, in words
 * @param others lists that narrow this one, or widen it
 * @param showPlatforms whether the rows differ by platform
 */
public record ListPage(
        Frame frame,
        String heading,
        String count,
        boolean showPlatforms,
        List<Link> others,
        List<CodeRow> rows) {}
