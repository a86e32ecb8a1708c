package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the handbook of the pages that the site has, one part a language. */
public final class HandbookComposer {
    /** Styles that it shares with the site, and its own. */
    private static final List<String> STYLES = List.of("site", "handbook");

    private final SiteView view;
    private final OutputPath path;
    private final CodePageComposer codes;
    private final PageComposer articles;

    /**
     * @param path where it stands, as seen from the pages that it is made of
     */
    public HandbookComposer(SiteView view, OutputPath path) {
        this.view = view;
        this.path = path;
        this.codes = new CodePageComposer(view);
        this.articles = new PageComposer(view);
    }

    /**
     * @param eachOnItsOwn whether each code begins on a page of its own
     */
    public HandbookPage compose(boolean eachOnItsOwn) {
        List<Reader> readers = List.copyOf(view.readers().values());
        Optional<String> hash = view.edition().copy().map(ContentVersion::hash);
        return new HandbookPage(
                cover(readers, hash),
                STYLES.stream()
                        .map(view.assets().styles()::get)
                        .filter(Objects::nonNull)
                        .map(style -> Router.relative(path, style))
                        .toList(),
                PaperFooters.style(readers, view.edition().date(), hash),
                eachOnItsOwn,
                readers.stream().map(this::part).toList());
    }

    private HandbookPage.Cover cover(List<Reader> readers, Optional<String> hash) {
        Reader first = readers.get(0);
        return new HandbookPage.Cover(
                first.siteTitle(),
                first.tagline().orElse(null),
                readers.stream().map(r -> r.localizer().ownName()).toList(),
                view.knowledge().site().platforms().stream()
                        .map(id -> first.label("platforms", id).text())
                        .toList(),
                first.date(view.edition().date()),
                hash.orElse(null),
                view.knowledge().site().addresses().baseUrl().map(QrDrawing::of).orElse(null));
    }

    private HandbookPage.Part part(Reader reader) {
        LanguageTag language = reader.language();
        List<HandbookPage.Chapter> chapters = chapters(reader);
        HandbookContents contents = new HandbookContents(view, reader, path);
        return new HandbookPage.Part(
                language.value(),
                language.direction(),
                PaperFooters.name(language),
                reader.localizer().ownName(),
                reader.siteTitle(),
                Router.home(language).value(),
                Router.codes(language).value(),
                reader.ui().strings(),
                contents.groups(chapters),
                chapters,
                contents.index());
    }

    /** Those that have a page, numbered one after the other. */
    private List<HandbookPage.Chapter> chapters(Reader reader) {
        List<HandbookPage.Chapter> chapters = new ArrayList<>();
        add("code", view.knowledge().errors().stream().map(e -> code(e, reader)), reader, chapters);
        add("step", steps(reader), reader, chapters);
        add("page", pages(reader), reader, chapters);
        return chapters;
    }

    private static void add(
            String kind,
            Stream<HandbookPage.Entry> found,
            Reader reader,
            List<HandbookPage.Chapter> chapters) {
        int chapter = chapters.size() + 1;
        List<HandbookPage.Entry> entries = new ArrayList<>();
        found.forEach(
                entry -> {
                    String number = chapter + "." + (entries.size() + 1);
                    entries.add(new HandbookPage.Entry(number, entry.path(), entry.page()));
                });
        if (!entries.isEmpty()) {
            String heading = reader.ui().text("kind-" + kind);
            chapters.add(
                    new HandbookPage.Chapter(kind, Integer.toString(chapter), heading, entries));
        }
    }

    private HandbookPage.Entry code(ErrorDefinition error, Reader reader) {
        OutputPath at = Router.code(reader.language(), error.slug());
        return entry(at, codes.compose(error, reader.language()));
    }

    private Stream<HandbookPage.Entry> steps(Reader reader) {
        LanguageTag language = reader.language();
        return view.knowledge().steps().values().stream()
                .flatMap(
                        step ->
                                articles
                                        .step(step, language)
                                        .map(p -> entry(Router.step(language, step.id()), p))
                                        .stream());
    }

    private Stream<HandbookPage.Entry> pages(Reader reader) {
        LanguageTag language = reader.language();
        return view.knowledge().pages().values().stream()
                .filter(page -> !page.id().equals(Page.HOME))
                .flatMap(
                        page ->
                                articles
                                        .article(page, language)
                                        .map(p -> entry(Router.page(language, page.id()), p))
                                        .stream());
    }

    private static HandbookPage.Entry entry(OutputPath at, Record page) {
        return new HandbookPage.Entry("", at.value(), page);
    }
}
