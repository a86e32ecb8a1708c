package nl.foutwijzer.build;

import java.util.stream.Collectors;
import nl.foutwijzer.feed.VersionJson;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.Router;

/** Plans what a site, or a copy of it, says of its version. */
final class VersionPlanner implements Planner {
    private final SiteView view;
    private final PageFingerprints fingerprints;

    VersionPlanner(SiteView view, PageFingerprints fingerprints) {
        this.view = view;
        this.fingerprints = fingerprints;
    }

    @Override
    public void addAll(Outputs outputs) {
        outputs.add(
                view.edition()
                        .copy()
                        .map(this::ofCopy)
                        .orElseGet(
                                () ->
                                        new Output(
                                                Router.version(),
                                                this::fingerprint,
                                                () ->
                                                        VersionJson.bytes(
                                                                view,
                                                                ContentVersion.of(
                                                                        view.knowledge(),
                                                                        view.articles())))));
    }

    private String fingerprint() {
        return fingerprints.plain(
                "version " + ContentVersion.hash(view.knowledge(), view.articles()));
    }

    private Output ofCopy(ContentVersion whole) {
        return new Output(
                Router.copyVersion(),
                () -> fingerprints.plain("version"),
                () -> VersionJson.script(view, part(whole)));
    }

    private ContentVersion part(ContentVersion whole) {
        return whole.only(
                view.knowledge().errors().stream()
                        .map(ErrorDefinition::slug)
                        .collect(Collectors.toSet()),
                view.readers().keySet());
    }
}
