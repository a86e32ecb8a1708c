package nl.foutwijzer.serve;

import java.io.IOException;
import java.util.Optional;
import nl.foutwijzer.gallery.Gallery;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * The style gallery of the site as it is shown now. It is opened when it is first asked for, and
 * again after the site has changed: its theme may have.
 */
final class OpenGallery {
    private final SiteSource source;
    private String version = "";
    private @Nullable Gallery open;

    OpenGallery(SiteSource source) {
        this.source = source;
    }

    /**
     * A file of the gallery; one that cannot be had fails when it is made.
     *
     * @param shown the version of the pages that are shown
     */
    Optional<Output> find(OutputPath path, String shown) {
        if (!Gallery.isIn(path)) {
            return Optional.empty();
        }
        try {
            return in(shown).find(path);
        } catch (IOException e) {
            return Optional.of(
                    new Output(
                            path,
                            shown,
                            () -> {
                                throw e;
                            }));
        }
    }

    private synchronized Gallery in(String shown) throws IOException {
        Gallery gallery = open;
        if (gallery == null || !shown.equals(version)) {
            gallery = source.gallery();
            open = gallery;
            version = shown;
        }
        return gallery;
    }
}
