package nl.foutwijzer.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.Ticket;
import nl.foutwijzer.page.TicketComposer;
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
    private final Map<String, Passage> instructions = new LinkedHashMap<>();

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

    /** What to do in each step of the cases so far, by its id. */
    Map<String, Passage> instructions() {
        return Collections.unmodifiableMap(instructions);
    }

    /**
     * @param page what is said of the code, which is not said again
     */
    Explanation.Case compose(Occurrence occurrence, CodePage.Heading page) {
        Optional<Words> message = reader.message(error, occurrence);
        Optional<Words> original =
                reader.original(occurrence)
                        .filter(o -> message.filter(m -> m.text().equals(o.text())).isEmpty());
        return new Explanation.Case(
                occurrence.id().id(),
                reader.heading(error, occurrence),
                reader.severity(occurrence.severity().orElse(error.severity())),
                message.filter(m -> !m.equals(page.message())).orElse(null),
                original.orElse(null),
                passage(occurrence, OccurrenceText::meaning),
                reader.facts(occurrence),
                instructed(occurrence.steps()),
                occurrence.causes().stream().map(c -> reason(occurrence, c)).toList(),
                passage(occurrence, OccurrenceText::solved),
                procedures(occurrence.escalate()),
                ticket(occurrence, page));
    }

    private Explanation.TicketText ticket(Occurrence occurrence, CodePage.Heading page) {
        Set<String> ids = new LinkedHashSet<>();
        occurrence.steps().forEach(ref -> ids.add(ref.id()));
        occurrence.causes().forEach(cause -> cause.steps().forEach(ref -> ids.add(ref.id())));
        occurrence.escalate().forEach(ref -> ids.add(ref.id()));
        List<Step> told =
                ids.stream()
                        .map(steps::get)
                        .filter(Objects::nonNull)
                        .filter(step -> reader.chain().find(step.texts(), Optional::of).isPresent())
                        .toList();
        Ticket ticket = new TicketComposer(reader, error).compose(occurrence, page, told);
        return new Explanation.TicketText(ticket.text(), ticket.markdown());
    }

    private Explanation.Reason reason(Occurrence occurrence, Cause cause) {
        String id = cause.id().id();
        return new Explanation.Reason(
                id,
                passage(occurrence, words -> Optional.ofNullable(words.causes().get(id))),
                instructed(cause.steps()));
    }

    private @Nullable Passage passage(
            Occurrence occurrence, Function<OccurrenceText, Optional<SourceText>> field) {
        return reader.find(error, occurrence, field).map(this::passage).orElse(null);
    }

    private Passage passage(Borrowed<SourceText> text) {
        lenders.add(text.language());
        return passages.of(text, reader.language());
    }

    /** Some steps, all of which are told in full. */
    private List<Explanation.Procedure> instructed(List<Ref> refs) {
        refs.forEach(ref -> words(ref, this::instruct));
        return procedures(refs);
    }

    private List<Explanation.Procedure> procedures(List<Ref> refs) {
        return refs.stream().flatMap(ref -> words(ref, this::procedure).stream()).toList();
    }

    /** What is made of a step and its words; nothing where there is none. */
    private <T> Optional<T> words(Ref ref, BiFunction<Step, Borrowed<ArticleText>, T> make) {
        return Optional.ofNullable(steps.get(ref.id()))
                .flatMap(
                        step ->
                                reader.chain()
                                        .find(step.texts(), Optional::of)
                                        .map(text -> make.apply(step, text)));
    }

    private Explanation.Procedure procedure(Step step, Borrowed<ArticleText> text) {
        return new Explanation.Procedure(
                step.id(),
                Words.of(text.map(t -> t.title().text())),
                step.role().map(r -> reader.label("roles", r.id())).orElse(null),
                reader.minutes(step.minutes()));
    }

    private Passage instruct(Step step, Borrowed<ArticleText> text) {
        lenders.add(text.language());
        Passage body = passages.ofStep(step.id(), text.map(ArticleText::body), reader.language());
        instructions.put(step.id(), body);
        return body;
    }
}
