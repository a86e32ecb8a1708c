package nl.foutwijzer.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.gallery.Gallery;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** Where the preview gets a site from. */
public interface SiteSource {

    /**
     * A site that was read, and all that is wrong with it.
     *
     * @param plan nothing where it has no sound {@code site.yaml}
     */
    record Loaded(Optional<SitePlan> plan, List<Diagnostic> problems) {}

    /** Reads the whole site as it stands now. Never runs twice at once. */
    Loaded load() throws IOException;

    /**
     * One output, made from little more than its own files, so that it need not wait for the whole
     * site. For all threads.
     *
     * @return nothing where it takes the whole site to make it
     */
    Optional<Output> early(OutputPath path) throws IOException;

    /** The style gallery in the theme of the site as it stands now. Never runs twice at once. */
    Gallery gallery() throws IOException;
}
