package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.markdown.Article;
import nl.foutwijzer.markdown.Article.AnchorLink;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Whether every text renders without loss, and every link leads to a place that is there. */
final class MarkdownCheck implements Check {
    private final Articles articles;
    private final Jobs jobs;

    MarkdownCheck(Articles articles, Jobs jobs) {
        this.articles = articles;
        this.jobs = jobs;
    }

    /** A text in its own language, rendered when the time comes. */
    private record Unit(LanguageTag language, Supplier<Article> article) {}

    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        List<Unit> units = new ArrayList<>();
        knowledge.errors().forEach(error -> addError(error, units));
        knowledge.steps().values().forEach(s -> addStep(s.texts(), units));
        knowledge.pages().values().forEach(page -> addPage(page, units));
        jobs.forEach(units, unit -> check(unit, knowledge, diagnostics));
    }

    private void addError(ErrorDefinition error, List<Unit> units) {
        error.texts()
                .forEach(
                        (language, text) ->
                                text.occurrences().values().stream()
                                        .flatMap(o -> prose(o).stream())
                                        .forEach(
                                                p ->
                                                        units.add(
                                                                new Unit(
                                                                        language,
                                                                        () ->
                                                                                articles.embedded(
                                                                                        p,
                                                                                        language)))));
    }

    private static List<SourceText> prose(OccurrenceText words) {
        List<SourceText> result = new ArrayList<>(words.causes().values());
        words.meaning().ifPresent(result::add);
        words.solved().ifPresent(result::add);
        return result;
    }

    private void addStep(Map<LanguageTag, ArticleText> texts, List<Unit> units) {
        texts.forEach(
                (language, text) ->
                        units.add(
                                new Unit(
                                        language, () -> articles.embedded(text.body(), language))));
    }

    private void addPage(Page page, List<Unit> units) {
        page.texts()
                .forEach(
                        (language, text) ->
                                units.add(
                                        new Unit(
                                                language,
                                                () ->
                                                        page.id().equals(Page.HOME)
                                                                ? articles.home(
                                                                        text.body(), language)
                                                                : articles.standalone(
                                                                        text.body(), language))));
    }

    private void check(Unit unit, KnowledgeBase knowledge, Diagnostics diagnostics) {
        Article article = unit.article().get();
        diagnostics.addAll(article.diagnostics());
        for (AnchorLink link : article.links()) {
            Collection<String> anchors =
                    link.content().isEmpty()
                            ? article.anchors()
                            : anchorsOf(link.content(), unit.language(), knowledge);
            if (!anchors.contains(link.anchor())) {
                diagnostics.add(
                        DiagnosticId.DEAD_ANCHOR,
                        link.span(),
                        "there is no anchor '#" + link.anchor() + "' to link to",
                        Nearest.help(link.anchor(), anchors));
            }
        }
    }

    private Collection<String> anchorsOf(
            String content, LanguageTag language, KnowledgeBase knowledge) {
        Optional<ErrorDefinition> error =
                knowledge.errors().stream().filter(e -> e.folder().equals(content)).findFirst();
        if (error.isPresent()) {
            return anchorsOf(error.get());
        }
        String id = content.substring(content.indexOf('/') + 1);
        @Nullable Step step = content.startsWith("steps/") ? knowledge.steps().get(id) : null;
        @Nullable Page page = content.startsWith("pages/") ? knowledge.pages().get(id) : null;
        Map<LanguageTag, ArticleText> texts =
                step != null ? step.texts() : page != null ? page.texts() : Map.of();
        ArticleText text =
                texts.getOrDefault(language, texts.get(knowledge.site().sourceLanguage()));
        return text == null ? Set.of() : articles.standalone(text.body(), language).anchors();
    }

    /** Occurrences, causes, and the steps of each, as the page of a code names them. */
    private static Set<String> anchorsOf(ErrorDefinition error) {
        Set<String> anchors = new TreeSet<>();
        for (Occurrence occurrence : error.occurrences()) {
            String id = occurrence.id().id();
            anchors.add(id);
            occurrence.causes().forEach(c -> anchors.add(id + "--" + c.id()));
            occurrence.steps().forEach(s -> anchors.add(id + "--" + s));
            occurrence.escalate().forEach(s -> anchors.add(id + "--" + s));
            occurrence.causes().forEach(c -> c.steps().forEach(s -> anchors.add(id + "--" + s)));
        }
        return anchors;
    }
}
