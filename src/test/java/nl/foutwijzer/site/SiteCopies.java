package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.edition.Selection;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;

/** Copies of sites for use without a network, planned in this JVM as {@code bundle} does. */
public final class SiteCopies {
    private SiteCopies() {}

    /** A part of a site, and its plan. */
    public record Copy(LoadedSite site, SitePlan plan) {}

    public static Copy of(Path content, Selection selection) throws IOException {
        return of(content, selection, Optional.empty());
    }

    public static Copy of(Path content, Selection selection, Optional<String> baseUrl)
            throws IOException {
        LoadedSite.Place place =
                new LoadedSite.Place(ContentRoot.of(content), Path.of("no-such-folder"), baseUrl);
        try (Jobs jobs = new Jobs(2)) {
            LoadedSite site = LoadedSite.read(place, jobs).site().orElseThrow();
            Edition edition =
                    Edition.copy(
                            WholeSite.EDITION,
                            ContentVersion.of(site.knowledge(), site.articles()));
            LoadedSite part = selection.of(site);
            SitePlan plan = new SitePlanner(part, edition).plan(jobs, part.diagnostics());
            plan.size(); // makes the search indexes while there are workers
            return new Copy(part, plan);
        }
    }
}
