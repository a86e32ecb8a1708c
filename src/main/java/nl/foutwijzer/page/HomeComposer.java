package nl.foutwijzer.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Status;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Composes the home page. */
public final class HomeComposer {
    private static final int SHOWN = 6;

    private static final Comparator<ErrorDefinition> NEWEST =
            Comparator.comparing(
                    e -> e.dates().latest().orElse(LocalDate.MIN), Comparator.reverseOrder());

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
                                        language,
                                        PageVersions.own(Router::home),
                                        reader.siteTitle(),
                                        tagline,
                                        "",
                                        "")
                                .of(PageContent.list(view.errorsDigest())),
                        List.of());
        CodeRows rows = new CodeRows(reader, path);
        List<ErrorDefinition> severe = severe();
        return new HomePage(
                frame,
                text.map(t -> Words.of(t.map(a -> a.title().text()))).orElse(null),
                examples(reader, path, severe),
                intro(text, language),
                new Link(
                        ListComposer.count(reader, view.knowledge().errors().size()),
                        Router.relative(path, Router.codes(language))),
                platforms(reader, path),
                severe.stream().map(rows::row).toList(),
                recent(severe).stream().map(rows::row).toList(),
                new Link(
                        reader.ui().text("changes"),
                        Router.relative(path, Router.changes(language))),
                translations(reader, path));
    }

    private @Nullable Link translations(Reader reader, OutputPath from) {
        OutputPath to = Router.translations(reader.language());
        return view.isTranslated()
                ? new Link(reader.ui().text("translations"), Router.relative(from, to))
                : null;
    }

    /** The site's own, or else a code that the page shows, as people meet it. */
    private List<HomePage.Example> examples(
            Reader reader, OutputPath path, List<ErrorDefinition> shown) {
        List<String> queries = reader.examples();
        if (queries.isEmpty() && !shown.isEmpty()) {
            CodePage.Heading heading = CodePageComposer.heading(shown.get(0), reader);
            queries = Stream.concat(Stream.of(heading.code()), heading.forms().stream()).toList();
        }
        String results = Router.relative(path, Router.search(reader.language()));
        return queries.stream()
                .filter(this::hasAnswer)
                .map(query -> example(results, query))
                .toList();
    }

    /** A code that an edition leaves out is no example. */
    private boolean hasAnswer(String query) {
        boolean code = view.knowledge().site().readCode(query).isPresent();
        return !code || view.find(new Ref(query, SourceSpan.startOf(""))).isPresent();
    }

    private HomePage.Example example(String results, String query) {
        String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
        boolean code = view.knowledge().site().readCode(query).isPresent();
        return new HomePage.Example(query, results + "?q=" + asked, code);
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

    /** The most severe first, and of those the newest; codes that are retired matter to few. */
    private List<ErrorDefinition> severe() {
        return view.knowledge().errors().stream()
                .filter(e -> e.status() == Status.ACTIVE)
                .sorted(
                        Comparator.comparing(ErrorDefinition::severity, Comparator.reverseOrder())
                                .thenComparing(NEWEST))
                .limit(SHOWN)
                .toList();
    }

    /**
     * @param shown which the page has anyway
     */
    private List<ErrorDefinition> recent(List<ErrorDefinition> shown) {
        return view.knowledge().errors().stream()
                .filter(e -> e.dates().latest().isPresent() && !shown.contains(e))
                .sorted(NEWEST)
                .limit(SHOWN)
                .toList();
    }
}
