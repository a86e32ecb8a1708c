package nl.foutwijzer.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.explanation.CodeLine;
import nl.foutwijzer.explanation.Explanation;
import nl.foutwijzer.explanation.ExplanationComposer;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.page.Reader;

/** The codes of a content folder. */
public final class ContentBook implements CodeBook {
    private final KnowledgeBase knowledge;
    private final Map<ErrorCode, ErrorDefinition> errors;
    private final CodeIndex index;
    private final Reader reader;
    private final ExplanationComposer explanations;

    public ContentBook(
            KnowledgeBase knowledge, Articles articles, LanguageTag language, MessageCatalog ui) {
        this.knowledge = knowledge;
        this.errors =
                knowledge.errors().stream()
                        .collect(
                                Collectors.toMap(
                                        ErrorDefinition::code,
                                        Function.identity(),
                                        (first, again) -> first));
        this.index = CodeIndex.of(knowledge);
        this.reader = new Reader(knowledge, language, ui);
        this.explanations =
                new ExplanationComposer(
                        knowledge, articles, code -> read(code.id()).map(errors::get));
    }

    @Override
    public LanguageTag language() {
        return reader.language();
    }

    @Override
    public MessageCatalog ui() {
        return reader.ui();
    }

    @Override
    public List<ErrorCode> find(String spelling) {
        return index.find(spelling);
    }

    @Override
    public Optional<ErrorCode> read(String spelling) {
        return knowledge.site().readCode(spelling);
    }

    @Override
    public List<ErrorCode> nearest(String spelling, int limit) {
        return index.nearest(spelling, limit);
    }

    @Override
    public CodeScanner scanner() {
        List<String> cues =
                knowledge.words().values().stream()
                        .map(SiteWords::cues)
                        .flatMap(List::stream)
                        .toList();
        return new CodeScanner(index, cues);
    }

    @Override
    public CodeLine line(ErrorCode page) {
        ErrorDefinition error = error(page);
        List<String> platforms = reader.platforms(error);
        String note = String.join(ui().text("list-separator"), platforms);
        return new CodeLine(
                error.code().value(), reader.title(error), note.isEmpty() ? null : note);
    }

    @Override
    public Explanation explain(ErrorCode page) {
        return explanations.compose(error(page), reader);
    }

    private ErrorDefinition error(ErrorCode page) {
        ErrorDefinition error = errors.get(page);
        if (error == null) {
            throw new IllegalArgumentException("not a code of this site: " + page);
        }
        return error;
    }
}
