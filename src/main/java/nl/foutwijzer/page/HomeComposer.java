package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes the home page. */
public final class HomeComposer {
    private static final int RECENT = 8;

    private final SiteView view;
    private final FrameComposer frames;

    public HomeComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public HomePage compose(LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.home(language);
        Optional<Borrowed<ArticleText>> text =
                Optional.ofNullable(view.knowledge().pages().get(Page.HOME))
                        .flatMap(page -> reader.chain().find(page.texts(), Optional::of));
        String tagline = reader.tagline().orElse(reader.siteTitle());
        Frame frame =
                frames.compose(
                        new FrameComposer.Self(
                                language, Router::home, reader.siteTitle(), tagline, "", ""),
                        List.of());
        CodeRows rows = new CodeRows(reader, path);
        return new HomePage(
                frame,
                text.map(t -> Words.of(t.map(a -> a.title().text()))).orElse(null),
                intro(text, language),
                new Link(
                        ListComposer.count(reader, view.knowledge().errors().size()),
                        Router.relative(path, Router.codes(language))),
                platforms(reader, path),
                recent().stream().map(rows::row).toList());
    }

    private @Nullable Prose intro(Optional<Borrowed<ArticleText>> text, LanguageTag language) {
        return text.map(
                        t ->
                                Prose.of(
                                        t.map(
                                                a ->
                                                        view.articles()
                                                                .home(a.body(), language)
                                                                .html()
                                                                .html())))
                .orElse(null);
    }

    private List<HomePage.Platform> platforms(Reader reader, OutputPath from) {
        List<HomePage.Platform> result = new ArrayList<>();
        for (CodeList list : view.lists().all()) {
            if (list.property().filter(p -> p.kind() == Property.Kind.PLATFORM).isPresent()) {
                OutputPath to = list.path(reader.language());
                Link link = new Link(list.label(reader), Router.relative(from, to));
                int codes = view.lists().in(list).size();
                result.add(new HomePage.Platform(link, ListComposer.count(reader, codes)));
            }
        }
        return result;
    }

    private List<ErrorDefinition> recent() {
        Comparator<ErrorDefinition> newest =
                Comparator.comparing(
                        (ErrorDefinition e) -> e.dates().latest().orElse(LocalDate.MIN),
                        Comparator.reverseOrder());
        return view.knowledge().errors().stream()
                .filter(e -> e.dates().latest().isPresent())
                .sorted(newest)
                .limit(RECENT)
                .toList();
    }
}
