package nl.foutwijzer.page;

import java.util.List;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the page that shows how codes in somebody else's pages become links. */
public final class LinkPageComposer {
    private static final int CODES = 3;

    private final SiteView view;
    private final FrameComposer frames;

    public LinkPageComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    /** The page of a site that has codes. */
    public LinkPage compose(LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.linkPage(language);
        String title = reader.ui().text("linkify-title");
        FrameComposer.Self self =
                new FrameComposer.Self(
                        language, PageVersions.own(Router::linkPage), title, title, "", "");
        List<ErrorDefinition> errors = view.knowledge().errors();
        String first = Router.relative(path, Router.code(language, errors.get(0).slug()));
        return new LinkPage(
                frames.compose(self, List.of()),
                Router.relative(path, Router.linkScript()),
                errors.stream().limit(CODES).map(error -> error.code().value()).toList(),
                new Link(errors.get(0).code().value(), first));
    }
}
