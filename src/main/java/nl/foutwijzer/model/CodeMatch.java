package nl.foutwijzer.model;

import java.util.List;

/**
 * A code, or the name of one, that stands in a text.
 *
 * @param start where it begins in the text, counted in {@code char}s
 * @param end just behind its last character
 * @param spelling as it stands there
 * @param canonical what is meant by it: {@code 0x87D1041C} where the text has {@code -2016345060}
 * @param pages the codes of the pages that tell of it; none if it is unknown, several if it is a
 *     symbol or an underlying code that they share
 */
public record CodeMatch(
        int start, int end, String spelling, String canonical, List<ErrorCode> pages) {
    public CodeMatch {
        pages = List.copyOf(pages);
    }

    public boolean isKnown() {
        return !pages.isEmpty();
    }
}
