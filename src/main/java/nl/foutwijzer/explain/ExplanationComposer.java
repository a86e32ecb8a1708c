package nl.foutwijzer.explain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.CodePageComposer;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Composes what content says of one code. */
final class ExplanationComposer {
    private final KnowledgeBase knowledge;
    private final Articles articles;
    private final Reader reader;
    private final ErrorDefinition error;
    private final Set<LanguageTag> lenders = new LinkedHashSet<>();

    ExplanationComposer(
            KnowledgeBase knowledge, Articles articles, Reader reader, ErrorDefinition error) {
        this.knowledge = knowledge;
        this.articles = articles;
        this.reader = reader;
        this.error = error;
    }

    Explanation compose(Function<Ref, Optional<ErrorDefinition>> find) {
        CodePage.Heading heading = CodePageComposer.heading(error, reader);
        List<Explanation.Case> cases =
                error.occurrences().stream().map(o -> section(o, heading.message())).toList();
        List<CodeLine> related =
                error.related().stream()
                        .flatMap(r -> related(find.apply(r.code()), r.reason()))
                        .toList();
        return new Explanation(
                heading,
                CodePageComposer.notice(reader, List.copyOf(lenders)).orElse(null),
                error.replacedBy().flatMap(find).map(e -> e.code().value()).orElse(null),
                cases,
                related,
                CodePageComposer.sources(error.sources(), reader),
                CodePageComposer.changed(error.dates(), reader),
                permalink());
    }

    private Stream<CodeLine> related(Optional<ErrorDefinition> other, Ref reason) {
        return other.stream()
                .map(
                        o ->
                                new CodeLine(
                                        o.code().value(),
                                        reader.title(o),
                                        reader.label("related", reason.id()).text()));
    }

    private @Nullable String permalink() {
        return knowledge
                .site()
                .addresses()
                .baseUrl()
                .map(url -> url + Router.permalink(error.slug()))
                .orElse(null);
    }

    private Explanation.Case section(Occurrence occurrence, Words title) {
        Optional<Words> message = reader.message(error, occurrence);
        Optional<Words> original =
                reader.original(occurrence)
                        .filter(o -> message.filter(m -> m.text().equals(o.text())).isEmpty());
        Set<String> told = new HashSet<>();
        List<Explanation.Procedure> steps = procedures(occurrence.steps(), told);
        return new Explanation.Case(
                occurrence.id().id(),
                reader.heading(error, occurrence),
                reader.severity(occurrence.severity().orElse(error.severity())),
                message.filter(m -> !m.equals(title)).orElse(null),
                original.orElse(null),
                passage(occurrence, OccurrenceText::meaning),
                reader.facts(occurrence),
                steps,
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
        return new Passage(articles.portable(text.value(), reader.language()), text.lang());
    }

    /**
     * @param told the ids of the steps that stand in this case already; grows
     */
    private List<Explanation.Procedure> procedures(List<Ref> steps, Set<String> told) {
        return steps.stream()
                .map(ref -> knowledge.steps().get(ref.id()))
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
                isFirst ? passage(text.map(ArticleText::body)) : null);
    }
}
