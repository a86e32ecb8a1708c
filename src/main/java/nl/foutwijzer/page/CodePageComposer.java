package nl.foutwijzer.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Source;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes the page of a code. */
public final class CodePageComposer {
    private final SiteView view;
    private final FrameComposer frames;

    public CodePageComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public CodePage compose(ErrorDefinition error, LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.code(language, error.slug());
        CodeRows rows = new CodeRows(reader, path);
        OccurrenceComposer occurrences = new OccurrenceComposer(view, reader, error);
        CodePage.Heading heading = heading(error, reader);
        return new CodePage(
                frame(error, reader, heading),
                heading,
                occurrences.notice(),
                error.replacedBy().flatMap(view::find).map(rows::link).orElse(null),
                error.occurrences().stream().map(o -> occurrences.section(o, heading)).toList(),
                related(error, reader, rows),
                sources(error.sources(), reader),
                new CodePage.Neighbours(
                        view.previous(error).map(rows::link).orElse(null),
                        view.next(error).map(rows::link).orElse(null)),
                changed(error.dates(), reader),
                documents(error, path),
                reader.permalink(error).map(QrDrawing::of).orElse(null));
    }

    /** A copy is for people. */
    private List<CodePage.Document> documents(ErrorDefinition error, OutputPath page) {
        if (view.edition().isCopy()) {
            return List.of();
        }
        OutputPath json = Router.json(Router.permalink(error.slug()));
        OutputPath markdown = Router.markdown(page);
        return List.of(
                new CodePage.Document("text/markdown", Router.relative(page, markdown)),
                new CodePage.Document("application/json", Router.relative(page, json)));
    }

    /** What a page about a code is headed with. */
    public static CodePage.Heading heading(ErrorDefinition error, Reader reader) {
        List<String> forms =
                Notations.byName(error.code().notation()).orElseThrow().forms(error.code().value());
        return new CodePage.Heading(
                error.code().value(),
                forms.subList(1, forms.size()),
                error.symbol().orElse(null),
                reader.title(error),
                reader.severity(error.severity()),
                new Label(error.status().id(), reader.ui().text("status-" + error.status().id())));
    }

    /** What a page about a code is called. */
    static String title(CodePage.Heading heading, Reader reader) {
        return reader.ui()
                .format(
                        "code-page-title",
                        Map.of("code", heading.code(), "message", heading.message().text()));
    }

    private Frame frame(ErrorDefinition error, Reader reader, CodePage.Heading heading) {
        String file = error.folder() + "/" + reader.language() + ".yaml";
        String existing =
                error.texts().containsKey(reader.language())
                        ? file
                        : error.folder() + "/error.yaml";
        LanguageTag language = reader.language();
        Link crumb =
                new Link(
                        reader.ui().text("all-codes"),
                        Router.relative(
                                Router.code(language, error.slug()), Router.codes(language)));
        return frames.compose(
                new FrameComposer.Self(
                                language,
                                view.versions(error),
                                title(heading, reader),
                                description(error, reader, heading),
                                heading.code(),
                                existing)
                        .of(PageContent.article(view.digest(error), error.dates())),
                List.of(crumb));
    }

    /** What a code means, in one sentence. */
    static String description(ErrorDefinition error, Reader reader, CodePage.Heading heading) {
        return error.occurrences().stream()
                .flatMap(o -> reader.find(error, o, OccurrenceText::meaning).stream())
                .findFirst()
                .map(Borrowed::value)
                .map(reader::firstSentence)
                .orElse(heading.message().text());
    }

    private List<CodeRow> related(ErrorDefinition error, Reader reader, CodeRows rows) {
        return error.related().stream()
                .flatMap(
                        related ->
                                view
                                        .find(related.code())
                                        .map(
                                                e ->
                                                        rows.row(
                                                                e,
                                                                "",
                                                                reader.label(
                                                                                "related",
                                                                                related.reason()
                                                                                        .id())
                                                                        .text()))
                                        .stream())
                .toList();
    }

    public static List<SourceLine> sources(List<Source> sources, Reader reader) {
        return sources.stream()
                .map(s -> new SourceLine(s.title(), s.url(), reader.date(s.asOf())))
                .toList();
    }

    public static CodePage.Changed changed(Dates dates, Reader reader) {
        @Nullable DateLabel updated = reader.date(dates.updated());
        boolean same = dates.added().equals(dates.updated());
        return new CodePage.Changed(reader.date(dates.added()), same ? null : updated);
    }

    /** Says that words were borrowed, where they were. */
    public static Optional<String> notice(Reader reader, List<LanguageTag> lenders) {
        List<String> names =
                lenders.stream()
                        .filter(l -> !l.equals(reader.language()))
                        .distinct()
                        .sorted()
                        .map(reader.localizer()::nameOf)
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reader.ui()
                                .format(
                                        "borrowed-notice",
                                        Map.of("language", reader.localizer().list(names))));
    }
}
