package nl.foutwijzer.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import nl.foutwijzer.source.SourceFile;

/**
 * Knows where an article stands: what its relative destinations lead to, and its placeholders stand
 * for, on one page of one language.
 *
 * <p>Every {@code from} is the path of the file that holds the destination, as in its spans.
 */
public interface LinkResolver {

    /** A site with nothing in it, for those who only want an article's words. */
    LinkResolver NONE =
            new LinkResolver() {
                @Override
                public Target link(String from, String destination) {
                    return new Missing("");
                }

                @Override
                public Target picture(String from, String destination) {
                    return new Missing("");
                }

                @Override
                public Optional<SourceFile> include(String from, String path) {
                    return Optional.empty();
                }

                @Override
                public Placeholders placeholders() {
                    return Placeholders.NONE;
                }
            };

    /** What a destination leads to. */
    sealed interface Target {}

    /**
     * Something that exists.
     *
     * @param href as the page writes it, without a fragment
     * @param content names the target among all content, so that its anchors can be checked
     */
    record Found(String href, String content) implements Target {}

    /**
     * Something that does not.
     *
     * @param help the nearest that does, as a sentence, or empty
     */
    record Missing(String help) implements Target {}

    /** Something that is there but not sound, which is reported at its own place. */
    record Unsound() implements Target {}

    /** A picture, with its size in CSS pixels where that is known. */
    record Picture(String src, OptionalInt width, OptionalInt height) implements Target {}

    /**
     * A relative link to other content, or to a {@link Picture}: percent escapes decoded, without
     * its fragment, empty where an author left it so.
     */
    Target link(String from, String destination);

    /** A picture: {@code media:name.svg}, or a path below the media folder. */
    Target picture(String from, String destination);

    /**
     * The file that an {@code [!INCLUDE]} names; nothing where it is not inside the content root.
     */
    Optional<SourceFile> include(String from, String path);

    /** What the page fills in. */
    Placeholders placeholders();
}
