package nl.foutwijzer.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;

/**
 * A site as those see it who look after its addresses.
 *
 * @param diagnostics of reading, checking and planning it
 */
record PlannedSite(KnowledgeBase knowledge, SitePlan plan, Diagnostics diagnostics) {

    /**
     * @param baseUrl in place of the one that the site states
     */
    static PlannedSite read(SiteOptions options, Optional<String> baseUrl) throws IOException {
        try (Jobs jobs = options.jobs()) {
            LoadedSite.Reading reading = LoadedSite.read(options.place(baseUrl), jobs);
            LoadedSite site =
                    reading.site()
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    "site.yaml cannot be read; foutwijzer check"
                                                            + " tells why"));
            site.check(jobs); // planning relies on what the checks see to
            SitePlan plan =
                    new SitePlanner(site, Edition.hosted(LocalDate.EPOCH))
                            .plan(jobs, reading.diagnostics());
            return new PlannedSite(site.knowledge(), plan, reading.diagnostics());
        }
    }
}
