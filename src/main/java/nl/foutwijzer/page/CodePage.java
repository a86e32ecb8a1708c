package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one code in one language.
 *
 * @param notice says that words were borrowed from another language; absent where none were
 * @param replacedBy for a retired code, the one that took its place
 * @param documents the same for programs
 * @param printed the permalink, which only paper shows; absent where the site has no address
 */
public record CodePage(
        Frame frame,
        Heading heading,
        @Nullable String notice,
        @Nullable Link replacedBy,
        List<OccurrenceSection> occurrences,
        List<CodeRow> related,
        List<SourceLine> sources,
        Neighbours neighbours,
        Changed changed,
        List<Document> documents,
        @Nullable PrintedLink printed) {

    /**
     * What the page is about.
     *
     * @param forms the code in its other notations
     * @param message the title: what the product shows, or else what it means
     */
    public record Heading(
            String code,
            List<String> forms,
            @Nullable String symbol,
            Words message,
            Label severity,
            Label status) {}

    /** The codes before and after this one in the list of all codes. */
    public record Neighbours(@Nullable Link previous, @Nullable Link next) {}

    /** When the page came in and last changed. */
    public record Changed(@Nullable DateLabel added, @Nullable DateLabel updated) {}

    /**
     * What the page says in a form for programs.
     *
     * @param type of media, as {@code text/markdown}
     */
    public record Document(String type, String href) {}
}
