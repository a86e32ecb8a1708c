package nl.foutwijzer.explanation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Composes the cases of one code, and notes whose words they are. */
final class CaseComposer {
    private final Map<String, Step> steps;
    private final Passages passages;
    private final Reader reader;
    private final ErrorDefinition error;
    private final Set<LanguageTag> lenders = new LinkedHashSet<>();

    CaseComposer(Map<String, Step> steps, Passages passages, Reader reader, ErrorDefinition error) {
        this.steps = steps;
        this.passages = passages;
        this.reader = reader;
        this.error = error;
    }

    /** The languages of the passages so far. */
    List<LanguageTag> lenders() {
        return List.copyOf(lenders);
    }

    /**
     * @param title what the code is called, which is not said again
     */
    Explanation.Case compose(Occurrence occurrence, Words title) {
        Optional<Words> message = reader.message(error, occurrence);
        Optional<Words> original =
                reader.original(occurrence)
                        .filter(o -> message.filter(m -> m.text().equals(o.text())).isEmpty());
        Set<String> told = new HashSet<>();
        List<Explanation.Procedure> whatever = procedures(occurrence.steps(), told);
        return new Explanation.Case(
                occurrence.id().id(),
                reader.heading(error, occurrence),
                reader.severity(occurrence.severity().orElse(error.severity())),
                message.filter(m -> !m.equals(title)).orElse(null),
                original.orElse(null),
                passage(occurrence, OccurrenceText::meaning),
                reader.facts(occurrence),
                whatever,
                occurrence.causes().stream().map(c -> reason(occurrence, c, told)).toList(),
                passage(occurrence, OccurrenceText::solved),
                procedures(occurrence.escalate(), told));
    }

    private Explanation.Reason reason(Occurrence occurrence, Cause cause, Set<String> told) {
        String id = cause.id().id();
        return new Explanation.Reason(
                id,
                passage(occurrence, words -> Optional.ofNullable(words.causes().get(id))),
                procedures(cause.steps(), told));
    }

    private @Nullable Passage passage(
            Occurrence occurrence, Function<OccurrenceText, Optional<SourceText>> field) {
        return reader.find(error, occurrence, field).map(this::passage).orElse(null);
    }

    private Passage passage(Borrowed<SourceText> text) {
        lenders.add(text.language());
        return passages.of(text, reader.language());
    }

    /**
     * @param told the ids of the steps that stand in this case already; grows
     */
    private List<Explanation.Procedure> procedures(List<Ref> refs, Set<String> told) {
        return refs.stream()
                .map(ref -> steps.get(ref.id()))
                .filter(Objects::nonNull)
                .flatMap(step -> procedure(step, told).stream())
                .toList();
    }

    private Optional<Explanation.Procedure> procedure(Step step, Set<String> told) {
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(text -> procedure(step, text, told.add(step.id())));
    }

    private Explanation.Procedure procedure(
            Step step, Borrowed<ArticleText> text, boolean isFirst) {
        return new Explanation.Procedure(
                step.id(),
                Words.of(text.map(t -> t.title().text())),
                step.role().map(r -> reader.label("roles", r.id())).orElse(null),
                reader.minutes(step.minutes()),
                isFirst ? body(step, text.map(ArticleText::body)) : null);
    }

    private Passage body(Step step, Borrowed<SourceText> text) {
        lenders.add(text.language());
        return passages.ofStep(step.id(), text, reader.language());
    }
}
