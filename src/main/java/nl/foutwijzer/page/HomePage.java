package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page of one language.
 *
 * @param examples what could be asked, as links to its results: a code in two spellings, and a
 *     message
 * @param intro the site's own text
 * @param codes the list of all codes; its label says how many there are
 * @param severe the codes that matter most
 * @param recent the codes that changed last, of those that are not shown yet
 * @param changes leads to all that changed
 * @param translations leads to how far they are; absent where there is only one language
 */
public record HomePage(
        Frame frame,
        @Nullable Words title,
        List<Example> examples,
        @Nullable Prose intro,
        Link codes,
        List<Platform> platforms,
        List<CodeRow> severe,
        List<CodeRow> recent,
        Link changes,
        @Nullable Link translations) {

    /** A platform, and how many codes it has. */
    public record Platform(Link link, String count) {}

    /**
     * Something to search for.
     *
     * @param code whether it is a code, and not words
     */
    public record Example(String query, String href, boolean code) {}
}
