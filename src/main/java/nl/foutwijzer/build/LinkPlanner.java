package nl.foutwijzer.build;

import java.util.Map;
import nl.foutwijzer.asset.LinkScript;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.LinkPageComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.theme.Theme;
import tools.jackson.databind.node.ObjectNode;

/** Plans the script that other sites include for links to this one, and the page that shows it. */
final class LinkPlanner implements Planner {
    private final SiteView view;
    private final PageRenderer renderer;
    private final PageFingerprints fingerprints;
    private final Theme theme;
    private final LinkPageComposer pages;

    LinkPlanner(SiteView view, PageRenderer renderer, PageFingerprints fingerprints, Theme theme) {
        this.view = view;
        this.renderer = renderer;
        this.fingerprints = fingerprints;
        this.theme = theme;
        this.pages = new LinkPageComposer(view);
    }

    @Override
    public void addAll(Outputs outputs) {
        outputs.add(
                new Output(
                        Router.linkScript(),
                        () -> fingerprints.plain("linkify.js"),
                        () -> LinkScript.of(theme, words())));
        if (!view.knowledge().errors().isEmpty()) {
            view.readers().keySet().forEach(language -> addPage(language, outputs));
        }
    }

    private void addPage(LanguageTag language, Outputs outputs) {
        outputs.add(
                new Output(
                        Router.linkPage(language),
                        () -> fingerprints.lists("linkify", language),
                        () -> renderer.render(pages.compose(language))));
    }

    private String words() {
        ObjectNode words = JsonText.object();
        for (Map.Entry<LanguageTag, Reader> each : view.readers().entrySet()) {
            ObjectNode own = words.putObject(each.getKey().value());
            own.put("dir", each.getKey().direction());
            for (CodeSeverity severity : CodeSeverity.values()) {
                own.put(severity.id(), each.getValue().severity(severity).text());
            }
        }
        return words.toString();
    }
}
