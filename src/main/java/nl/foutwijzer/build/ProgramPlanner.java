package nl.foutwijzer.build;

import nl.foutwijzer.feed.CodesJson;
import nl.foutwijzer.feed.LanguageCodesJson;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.Router;

/** Plans what programs read: all codes, each code, and the schemas of both. */
final class ProgramPlanner {
    private final SiteView view;
    private final PageFingerprints fingerprints;

    ProgramPlanner(SiteView view, PageFingerprints fingerprints) {
        this.view = view;
        this.fingerprints = fingerprints;
    }

    void addAll(Outputs outputs) {
        outputs.add(
                new Output(
                        Router.allCodes(),
                        () -> fingerprints.codes("codes.json"),
                        () -> new CodesJson(view).bytes()));
        view.readers().keySet().forEach(language -> addLanguage(language, outputs));
    }

    private void addLanguage(LanguageTag language, Outputs outputs) {
        outputs.add(
                new Output(
                        Router.json(Router.codes(language)),
                        () -> fingerprints.lists("codes.json", language),
                        () -> new LanguageCodesJson(view, language).bytes()));
    }
}
