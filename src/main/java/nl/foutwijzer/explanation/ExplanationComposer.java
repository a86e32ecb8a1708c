package nl.foutwijzer.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.RelatedCode;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.CodePageComposer;
import nl.foutwijzer.page.Reader;

/** Composes what content says of codes. For all threads. */
public final class ExplanationComposer {
    private final KnowledgeBase knowledge;
    private final Passages passages;
    private final Function<Ref, Optional<ErrorDefinition>> find;

    /**
     * @param find the code that a spelling means, where the site has it
     */
    public ExplanationComposer(
            KnowledgeBase knowledge,
            Articles articles,
            Function<Ref, Optional<ErrorDefinition>> find) {
        this.knowledge = knowledge;
        this.passages = new Passages(articles);
        this.find = find;
    }

    /** What is known of a code, for readers of one language. */
    public Explanation compose(ErrorDefinition error, Reader reader) {
        CodePage.Heading heading = CodePageComposer.heading(error, reader);
        CaseComposer composer = new CaseComposer(knowledge.steps(), passages, reader, error);
        List<Explanation.Case> cases =
                error.occurrences().stream().map(o -> composer.compose(o, heading)).toList();
        return new Explanation(
                heading,
                CodePageComposer.notice(reader, composer.lenders()).orElse(null),
                error.replacedBy().flatMap(find).map(e -> e.code().value()).orElse(null),
                cases,
                composer.instructions(),
                error.related().stream().flatMap(r -> related(r, reader)).toList(),
                CodePageComposer.sources(error.sources(), reader),
                CodePageComposer.changed(error.dates(), reader),
                reader.permalink(error).orElse(null));
    }

    private Stream<CodeLine> related(RelatedCode related, Reader reader) {
        return find.apply(related.code()).stream()
                .map(
                        other ->
                                new CodeLine(
                                        other.code().value(),
                                        reader.title(other),
                                        reader.label("related", related.reason().id()).text()));
    }
}
