package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes the page that tells what is new. */
public final class ChangesComposer {
    private static final int LONGEST = 500;

    private final SiteView view;
    private final FrameComposer frames;

    public ChangesComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    /**
     * Something that came in or changed.
     *
     * @param added whether it came in on that day
     */
    private record Change(LocalDate date, boolean added, ChangesPage.Entry entry) {}

    public ChangesPage compose(LanguageTag language) {
        Reader reader = view.reader(language);
        List<Change> all = changes(reader);
        List<Change> shown = all.subList(0, Math.min(LONGEST, all.size()));
        Map<LocalDate, List<Change>> byDate = new LinkedHashMap<>();
        shown.forEach(c -> byDate.computeIfAbsent(c.date(), d -> new ArrayList<>()).add(c));
        List<ChangesPage.Day> days = new ArrayList<>();
        byDate.forEach((date, changes) -> days.add(day(date, changes, reader)));
        String heading = reader.ui().text("changes");
        FrameComposer.Self self =
                new FrameComposer.Self(
                                language,
                                PageVersions.own(Router::changes),
                                heading,
                                reader.ui().text("changes-description"),
                                "",
                                "")
                        .of(PageContent.list(view.errorsDigest()));
        return new ChangesPage(
                frames.compose(self, List.of()), heading, days, older(all, shown, reader));
    }

    private static @Nullable String older(List<Change> all, List<Change> shown, Reader reader) {
        int left = all.size() - shown.size();
        return left == 0 ? null : reader.ui().format("changes-older", Map.of("count", left));
    }

    private static ChangesPage.Day day(LocalDate date, List<Change> changes, Reader reader) {
        return new ChangesPage.Day(
                reader.date(date),
                changes.stream().filter(Change::added).map(Change::entry).toList(),
                changes.stream().filter(c -> !c.added()).map(Change::entry).toList());
    }

    /** The newest first; of one day, codes and then steps, in the order of lists. */
    private List<Change> changes(Reader reader) {
        List<Change> changes = new ArrayList<>();
        for (ErrorDefinition error : view.knowledge().errors()) {
            add(error.dates(), entry(error, reader), changes);
        }
        for (Step step : view.knowledge().steps().values()) {
            entry(step, reader).ifPresent(entry -> add(step.dates(), entry, changes));
        }
        changes.sort(Comparator.comparing(Change::date).reversed());
        return changes;
    }

    /** What came in and changed on one day is just new. */
    private static void add(Dates dates, ChangesPage.Entry entry, List<Change> changes) {
        dates.added().ifPresent(date -> changes.add(new Change(date, true, entry)));
        dates.updated()
                .filter(date -> !dates.added().equals(dates.updated()))
                .ifPresent(date -> changes.add(new Change(date, false, entry)));
    }

    private static ChangesPage.Entry entry(ErrorDefinition error, Reader reader) {
        OutputPath to = Router.code(reader.language(), error.slug());
        return new ChangesPage.Entry(error.code().value(), href(to, reader), reader.title(error));
    }

    private static Optional<ChangesPage.Entry> entry(Step step, Reader reader) {
        String href = href(Router.step(reader.language(), step.id()), reader);
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(text -> Words.of(text.map(t -> t.title().text())))
                .map(title -> new ChangesPage.Entry(null, href, title));
    }

    private static String href(OutputPath to, Reader reader) {
        return Router.relative(Router.changes(reader.language()), to);
    }
}
