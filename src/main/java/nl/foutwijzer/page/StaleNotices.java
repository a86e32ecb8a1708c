package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Parts;
import org.jspecify.annotations.Nullable;

/** Tells readers of one language which of the words that they get are behind their source. */
final class StaleNotices {
    private final SiteView view;
    private final Reader reader;

    StaleNotices(SiteView view, Reader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** For a section of a code's page. */
    @Nullable StaleNotice of(ErrorDefinition error, Occurrence occurrence) {
        String id = occurrence.id().id();
        return notice(
                Parts.of(error, id),
                error.dates().updated(),
                language -> Router.code(language, error.slug()),
                Router.code(reader.language(), error.slug()),
                "#" + id);
    }

    /**
     * For a step.
     *
     * @param from the page on which it stands
     */
    @Nullable StaleNotice of(Step step, OutputPath from) {
        return notice(
                Parts.of(step),
                step.dates().updated(),
                language -> Router.step(language, step.id()),
                from,
                "");
    }

    /** For another page; the text of the home page stands on the home page. */
    @Nullable StaleNotice of(Page page) {
        Function<LanguageTag, OutputPath> route =
                page.id().equals(Page.HOME)
                        ? Router::home
                        : language -> Router.page(language, page.id());
        return notice(
                Parts.of(page), page.dates().updated(), route, route.apply(reader.language()), "");
    }

    private @Nullable StaleNotice notice(
            Part part,
            Optional<LocalDate> updated,
            Function<LanguageTag, OutputPath> route,
            OutputPath from,
            String anchor) {
        return reader.chain()
                .find(part.words(), Optional::of)
                .filter(shown -> view.translations().isStale(part, shown.language()))
                .flatMap(shown -> shown.value().stamp())
                .map(PartWords.Stamp::of)
                .map(of -> notice(of, updated, Router.relative(from, route.apply(of)) + anchor))
                .orElse(null);
    }

    private StaleNotice notice(LanguageTag of, Optional<LocalDate> updated, String href) {
        String name = reader.localizer().nameOf(of);
        String text =
                updated.map(
                                date ->
                                        reader.ui()
                                                .format(
                                                        "stale-notice",
                                                        Map.of(
                                                                "language",
                                                                name,
                                                                "date",
                                                                reader.date(date).text())))
                        .orElseGet(
                                () ->
                                        reader.ui()
                                                .format(
                                                        "stale-notice-undated",
                                                        Map.of("language", name)));
        String label = reader.ui().format("read-original", Map.of("language", name));
        return new StaleNotice(text, view.readers().containsKey(of) ? new Link(label, href) : null);
    }
}
