package nl.foutwijzer.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.markdown.ArticleHtml;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.OccurrenceSection.CauseSection;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Composes the sections of one code page. */
final class OccurrenceComposer {
    private final SiteView view;
    private final Reader reader;
    private final ErrorDefinition error;
    private final StepComposer steps;
    private final TicketComposer tickets;
    private final StaleNotices stale;

    OccurrenceComposer(SiteView view, Reader reader, ErrorDefinition error) {
        this.view = view;
        this.reader = reader;
        this.error = error;
        this.steps = new StepComposer(view, reader);
        this.stale = new StaleNotices(view, reader);
        this.tickets = new TicketComposer(reader, error);
    }

    OccurrenceSection section(Occurrence occurrence, CodePage.Heading page) {
        String id = occurrence.id().id();
        Set<String> told = new LinkedHashSet<>();
        List<StepUse> whatever = steps.uses(id, occurrence.steps(), told);
        List<CauseSection> causes =
                occurrence.causes().stream().map(c -> cause(occurrence, c, told)).toList();
        List<StepLink> escalate = steps.links(id, occurrence.escalate(), told);
        List<Step> all =
                told.stream()
                        .map(step -> requireNonNull(view.knowledge().steps().get(step)))
                        .toList();
        return new OccurrenceSection(
                id,
                reader.heading(error, occurrence),
                reader.severity(occurrence.severity().orElse(error.severity())),
                stale.of(error, occurrence),
                known(occurrence, page),
                prose(occurrence, id + "--meaning--", OccurrenceText::meaning),
                roles(all),
                whatever,
                causes,
                prose(occurrence, id + "--solved--", OccurrenceText::solved),
                escalate,
                tickets.compose(occurrence, page, all));
    }

    private OccurrenceSection.@Nullable Known known(Occurrence occurrence, CodePage.Heading page) {
        Optional<Words> message = reader.message(error, occurrence);
        Optional<Words> original =
                reader.original(occurrence)
                        .filter(o -> message.filter(m -> m.text().equals(o.text())).isEmpty());
        boolean beside =
                original.isPresent() || message.filter(m -> !m.equals(page.message())).isPresent();
        Optional<StageDiagram> stages = reader.stages(occurrence);
        List<OccurrenceSection.Fact> facts =
                stages.isPresent() ? reader.factsBesideStage(occurrence) : reader.facts(occurrence);
        return beside || stages.isPresent() || !facts.isEmpty()
                ? new OccurrenceSection.Known(
                        beside ? message.orElse(null) : null,
                        original.orElse(null),
                        stages.flatMap(s -> reader.stage(occurrence)).orElse(null),
                        stages.orElse(null),
                        facts)
                : null;
    }

    private List<RoleTime> roles(List<Step> steps) {
        Map<String, OptionalInt> minutes = new LinkedHashMap<>();
        for (Step step : steps) {
            step.role()
                    .ifPresent(r -> minutes.merge(r.id(), step.minutes(), OccurrenceComposer::sum));
        }
        return minutes.entrySet().stream()
                .map(
                        e ->
                                new RoleTime(
                                        reader.label("roles", e.getKey()),
                                        reader.minutes(e.getValue())))
                .toList();
    }

    private static OptionalInt sum(OptionalInt a, OptionalInt b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : OptionalInt.of(a.getAsInt() + b.getAsInt());
    }

    /** Says which languages words were borrowed from; absent where none were. */
    @Nullable String notice() {
        List<LanguageTag> lenders = new ArrayList<>();
        for (Occurrence occurrence : error.occurrences()) {
            lender(occurrence, OccurrenceText::meaning, lenders);
            lender(occurrence, OccurrenceText::solved, lenders);
            for (Cause cause : occurrence.causes()) {
                lender(occurrence, o -> words(o, cause), lenders);
            }
        }
        return CodePageComposer.notice(reader, lenders).orElse(null);
    }

    private void lender(
            Occurrence occurrence,
            java.util.function.Function<OccurrenceText, Optional<SourceText>> field,
            List<LanguageTag> lenders) {
        reader.find(error, occurrence, field).map(Borrowed::language).ifPresent(lenders::add);
    }

    private CauseSection cause(Occurrence occurrence, Cause cause, Set<String> told) {
        String id = occurrence.id() + "--" + cause.id();
        return new CauseSection(
                id,
                prose(occurrence, id + "--", words -> words(words, cause)),
                steps.uses(occurrence.id().id(), cause.steps(), told));
    }

    private static Optional<SourceText> words(OccurrenceText words, Cause cause) {
        return Optional.ofNullable(words.causes().get(cause.id().id()));
    }

    private @Nullable Prose prose(
            Occurrence occurrence,
            String idPrefix,
            java.util.function.Function<OccurrenceText, Optional<SourceText>> field) {
        return reader.find(error, occurrence, field)
                .map(b -> Prose.of(b.map(text -> html(text).embed(idPrefix))))
                .orElse(null);
    }

    private ArticleHtml html(SourceText text) {
        return view.articles().embedded(text, reader.language()).html();
    }
}
