package nl.foutwijzer.serve;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Severity;
import nl.foutwijzer.plan.SitePlan;

/**
 * What the preview shows at one moment.
 *
 * @param version of the pages; no other pages have it, nor those of another run
 * @param loaded whether the whole site was ever read
 * @param plan the last good one
 * @param problems of the content as it stands now, which may be newer than the plan
 */
record State(String version, boolean loaded, Optional<SitePlan> plan, List<Diagnostic> problems) {

    static State loading(String version) {
        return new State(version, false, Optional.empty(), List.of());
    }

    /** The site was read again: broken content leaves the last good pages as they are. */
    State next(SiteSource.Loaded site, String nextVersion) {
        boolean broken = site.problems().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        boolean keepPages = plan.isPresent() && (broken || site.plan().isEmpty());
        return keepPages
                ? new State(version, true, plan, site.problems())
                : new State(nextVersion, true, site.plan(), site.problems());
    }
}
