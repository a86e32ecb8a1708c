package nl.foutwijzer.build;

import java.util.Map;
import nl.foutwijzer.asset.WorkerScript;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.i18n.Localizer;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.offline.OfflineCopy;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.theme.Theme;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans what makes the site an app that needs no network. A site that is none has a worker too: who
 * saved it once gets rid of the old one by that.
 */
final class OfflinePlanner implements Planner {
    private final SiteView view;
    private final PageFingerprints fingerprints;
    private final Theme theme;

    OfflinePlanner(SiteView view, PageFingerprints fingerprints, Theme theme) {
        this.view = view;
        this.fingerprints = fingerprints;
        this.theme = theme;
    }

    @Override
    public void addAll(Outputs outputs) {
        outputs.add(
                new Output(
                        Router.worker(),
                        () -> fingerprints.plain("worker"),
                        () ->
                                view.isApp()
                                        ? WorkerScript.of(theme, words())
                                        : WorkerScript.leaving(theme)));
        if (view.isApp()) {
            OfflineCopy copy = new OfflineCopy(view.readers().keySet(), Generator.BUILD);
            outputs.addComposed(Router.OFFLINE, copy::of);
        }
    }

    private String words() {
        ObjectNode words = JsonText.object();
        for (Map.Entry<LanguageTag, Reader> each : view.readers().entrySet()) {
            LanguageTag language = each.getKey();
            Reader reader = each.getValue();
            words.putObject(language.path())
                    .put("lang", language.value())
                    .put("dir", language.direction())
                    .put("name", new Localizer(language).ownName())
                    .put("title", reader.ui().text("offline-missing"))
                    .put("text", reader.ui().text("offline-missing-text"))
                    .put("lost", reader.ui().text("offline-missing-lost"))
                    .put("again", reader.ui().text("offline-retry"))
                    .put("stale", reader.ui().text("copy-stale"))
                    .put("newer", reader.ui().text("offline-newer"))
                    .put("show", reader.ui().text("offline-show"));
        }
        return words.toString();
    }
}
