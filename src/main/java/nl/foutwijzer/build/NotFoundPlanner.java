package nl.foutwijzer.build;

import nl.foutwijzer.page.ChooserComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.Router;

/** Plans the page that hosts show where nothing stands. */
record NotFoundPlanner(
        PageRenderer renderer, PageFingerprints fingerprints, ChooserComposer choosers)
        implements Planner {
    @Override
    public void addAll(Outputs outputs) {
        outputs.add(
                new Output(
                        Router.notFound(),
                        () -> fingerprints.plain("404"),
                        () -> renderer.render(choosers.notFound())));
    }
}
