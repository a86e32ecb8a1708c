package nl.foutwijzer.explanation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceText;

/** Texts as passages; that of a step, which many codes show, is made once. For all threads. */
final class Passages {
    private final Articles articles;
    private final Map<StepIn, Passage> steps = new ConcurrentHashMap<>();

    private record StepIn(String step, LanguageTag page) {}

    Passages(Articles articles) {
        this.articles = articles;
    }

    /**
     * @param page the language of those who read it, whatever its own
     */
    Passage of(Borrowed<SourceText> text, LanguageTag page) {
        return Passage.of(articles.portable(text.value(), page), text.lang());
    }

    Passage ofStep(String id, Borrowed<SourceText> body, LanguageTag page) {
        return steps.computeIfAbsent(new StepIn(id, page), key -> of(body, page));
    }
}
