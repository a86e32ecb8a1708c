package nl.foutwijzer.check;

import java.util.Map;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceSpan;

/** Whether each step and each other page has its words in every language. */
final class ArticleTextCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        knowledge
                .steps()
                .forEach(
                        (id, s) ->
                                check("steps/" + id, s.span(), s.texts(), knowledge, diagnostics));
        knowledge
                .pages()
                .forEach(
                        (id, p) ->
                                check("pages/" + id, p.span(), p.texts(), knowledge, diagnostics));
    }

    private static void check(
            String folder,
            SourceSpan span,
            Map<LanguageTag, ArticleText> texts,
            KnowledgeBase knowledge,
            Diagnostics diagnostics) {
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            String file = folder + "/" + language + ".md";
            if (texts.containsKey(language) || knowledge.broken().contains(file)) {
                continue;
            }
            boolean source = language.equals(knowledge.site().sourceLanguage());
            diagnostics.add(
                    source ? DiagnosticId.MISSING_SOURCE_TEXT : DiagnosticId.MISSING_TRANSLATION,
                    span,
                    "no text in '" + language + "' for " + folder,
                    source
                            ? "write " + file
                            : "until it is translated, readers get the fallback language");
        }
    }
}
