package nl.foutwijzer.page;

import java.util.List;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the page of search results. */
public final class SearchComposer {
    private final SiteView view;
    private final FrameComposer frames;

    public SearchComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public SearchPage compose(LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.search(language);
        String title = reader.ui().text("search-title");
        FrameComposer.Self self =
                new FrameComposer.Self(
                        language,
                        PageVersions.own(Router::search),
                        title,
                        reader.ui().text("search-label"),
                        "",
                        "");
        Link codes =
                new Link(
                        reader.ui().text("all-codes"),
                        Router.relative(path, Router.codes(language)));
        return new SearchPage(
                frames.compose(self, List.of()),
                codes,
                view.feedback().of(self, FeedbackLinks.QUERY).orElse(null));
    }
}
