package nl.foutwijzer.check;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Severity;
import nl.foutwijzer.i18n.WrittenNumbers;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.markdown.StableParts;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceText;

/** Whether translations keep the codes, numbers, names, links and anchors of their source. */
final class LossCheck implements Check {
    private static final String HELP =
            "codes, numbers, names of files, links and anchors are the same in every language";

    private final Articles articles;
    private final Jobs jobs;

    LossCheck(Articles articles, Jobs jobs) {
        this.articles = articles;
        this.jobs = jobs;
    }

    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        if (knowledge.site().languages().size() > 1) {
            Run run =
                    new Run(
                            articles,
                            knowledge.site().sourceLanguage(),
                            finders(knowledge),
                            diagnostics);
            jobs.forEach(TranslatedText.all(knowledge, unsound(diagnostics)), run::check);
        }
    }

    /** Files whose own mistakes, once mended, leave other texts to compare. */
    private static Set<String> unsound(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR || d.id().isAboutMarkdown())
                .map(d -> d.span().path())
                .collect(Collectors.toSet());
    }

    private static Map<LanguageTag, FactFinder> finders(KnowledgeBase knowledge) {
        List<String> cues =
                knowledge.words().values().stream().flatMap(w -> w.cues().stream()).toList();
        CodeScanner scanner = new CodeScanner(CodeIndex.of(knowledge), cues);
        Map<LanguageTag, FactFinder> finders = new HashMap<>();
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            finders.put(language, new FactFinder(scanner, language));
        }
        return finders;
    }

    private record Run(
            Articles articles,
            LanguageTag source,
            Map<LanguageTag, FactFinder> finders,
            Diagnostics diagnostics) {

        void check(TranslatedText text) {
            Set<Fact> facts = facts(parts(text, text.source(), source), source);
            if (!facts.isEmpty()) {
                text.translations()
                        .forEach((language, words) -> check(text, facts, language, words));
            }
        }

        private void check(
                TranslatedText text, Set<Fact> facts, LanguageTag language, SourceText words) {
            StableParts parts = parts(text, words, language);
            Loss loss =
                    Loss.between(
                            facts, facts(parts, language), WrittenNumbers.plain(parts.words()));
            if (!loss.lost().isEmpty()) {
                diagnostics.add(
                        DiagnosticId.LOST_IN_TRANSLATION, words.span(), message(loss), HELP);
            }
        }

        private Set<Fact> facts(StableParts parts, LanguageTag language) {
            return requireNonNull(finders.get(language)).find(parts);
        }

        private StableParts parts(TranslatedText text, SourceText words, LanguageTag language) {
            return text.markdown()
                    ? articles.stableParts(words, language)
                    : StableParts.ofPlain(words.text());
        }

        private static String message(Loss loss) {
            String lost = "this translation lost " + listed(loss.lost());
            return loss.instead().isEmpty()
                    ? lost
                    : lost + ", and has in its place " + listed(loss.instead());
        }

        private static String listed(List<Fact> facts) {
            return facts.stream().map(Fact::described).collect(Collectors.joining(", "));
        }
    }
}
