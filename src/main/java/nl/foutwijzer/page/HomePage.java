package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page of one language.
 *
 * @param intro the site's own text
 * @param codes the list of all codes; its label says how many there are
 * @param recent the codes that changed last
 */
public record HomePage(
        Frame frame,
        @Nullable Words title,
        @Nullable Prose intro,
        Link codes,
        List<Platform> platforms,
        List<CodeRow> recent) {

    /** A platform, and how many codes it has. */
    public record Platform(Link link, String count) {}
}
