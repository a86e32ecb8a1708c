package nl.foutwijzer.gallery;

import java.io.IOException;
import java.util.Optional;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.edition.Handbook;
import nl.foutwijzer.edition.SingleFile;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** The gallery's site as those read it who have no network: as a folder, one file, a handbook. */
final class GalleryCopies {
    /** Where they stand in the gallery. No language is called so. */
    static final String FOLDER = "copy/";

    private static final String ONE_FILE = "one-file.html";

    private final LoadedSite site;
    private final Edition edition;
    private final Jobs jobs;
    private final SitePlan folder;

    GalleryCopies(LoadedSite site, Edition edition, Jobs jobs) {
        this.site = site;
        this.edition = edition;
        this.jobs = jobs;
        this.folder = new SitePlanner(site, edition).plan(jobs, new Diagnostics());
    }

    /**
     * A file of a copy.
     *
     * @param path within the copy
     */
    Optional<Output> find(OutputPath path) {
        if (path.value().equals(ONE_FILE)) {
            return Optional.of(new Output(path, "", this::oneFile));
        } else if (path.equals(HandbookPlanner.PATH)) {
            return Optional.of(new Output(path, "", this::handbook));
        }
        return folder.find(path);
    }

    private byte[] oneFile() throws IOException {
        return new SingleFile(site, folder).bytes(jobs);
    }

    private byte[] handbook() throws IOException {
        SitePlan book = new HandbookPlanner(site, edition).plan(true);
        return new Handbook(book, site.knowledge().site().addresses().baseUrl()).bytes();
    }
}
