package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes the home page and the lists of codes. */
public final class ListComposer {
    private static final int RECENT = 8;

    private final SiteView view;
    private final FrameComposer frames;

    public ListComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public HomePage home(LanguageTag language) {
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
                        count(reader, view.knowledge().errors().size()),
                        Router.relative(path, Router.codes(language))),
                platforms(reader, path),
                recent().stream().map(rows::row).toList());
    }

    public ListPage codes(LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.codes(language);
        CodeRows rows = new CodeRows(reader, path);
        String heading = reader.ui().text("all-codes");
        List<CodeRow> all = view.knowledge().errors().stream().map(rows::row).toList();
        List<Link> platforms =
                platforms(reader, path).stream().map(HomePage.Platform::link).toList();
        return new ListPage(
                frame(reader, Router::codes, heading),
                heading,
                count(reader, all.size()),
                !platforms.isEmpty(),
                platforms,
                all);
    }

    public ListPage platform(String platform, LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.platform(language, platform);
        CodeRows rows = new CodeRows(reader, path);
        String name = reader.label("platforms", platform).text();
        String heading = reader.ui().format("on-platform", Map.of("platform", name));
        List<CodeRow> found = new ArrayList<>();
        for (ErrorDefinition error : view.knowledge().errors()) {
            occurrenceOn(platform, error)
                    .ifPresent(o -> found.add(rows.row(error, "#" + o.id(), null)));
        }
        Link all =
                new Link(
                        reader.ui().text("all-codes"),
                        Router.relative(path, Router.codes(language)));
        return new ListPage(
                frame(reader, l -> Router.platform(l, platform), heading),
                heading,
                count(reader, found.size()),
                false,
                List.of(all),
                found);
    }

    private Frame frame(
            Reader reader,
            java.util.function.Function<LanguageTag, OutputPath> route,
            String heading) {
        return frames.compose(
                new FrameComposer.Self(reader.language(), route, heading, heading, "", ""),
                List.of());
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
        for (String id : view.knowledge().site().platforms()) {
            int codes =
                    (int)
                            view.knowledge().errors().stream()
                                    .filter(e -> occurrenceOn(id, e).isPresent())
                                    .count();
            Link link =
                    new Link(
                            reader.label("platforms", id).text(),
                            Router.relative(from, Router.platform(reader.language(), id)));
            result.add(new HomePage.Platform(link, count(reader, codes)));
        }
        return result;
    }

    private static Optional<Occurrence> occurrenceOn(String platform, ErrorDefinition error) {
        return error.occurrences().stream()
                .filter(o -> o.platform().filter(p -> p.id().equals(platform)).isPresent())
                .findFirst();
    }

    private static String count(Reader reader, int count) {
        return reader.ui().format("codes-count", Map.of("count", count));
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
