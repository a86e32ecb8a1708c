package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.source.SourceText;

/**
 * One text in the source language and in all others that have it. Messages are none of these: they
 * are what the product says.
 *
 * @param markdown whether it is Markdown; titles and summaries are not
 */
record TranslatedText(
        boolean markdown, SourceText source, Map<LanguageTag, SourceText> translations) {

    /**
     * Every text that was translated at all.
     *
     * @param unsound paths of files whose texts are left out
     */
    static List<TranslatedText> all(KnowledgeBase knowledge, Set<String> unsound) {
        LanguageTag source = knowledge.site().sourceLanguage();
        Collector all = new Collector(source, unsound, new ArrayList<>());
        knowledge.errors().forEach(all::addError);
        knowledge.steps().values().forEach(step -> all.addArticle(step.texts()));
        knowledge.pages().values().forEach(page -> all.addArticle(page.texts()));
        return all.found();
    }

    private record Collector(LanguageTag source, Set<String> unsound, List<TranslatedText> found) {

        void addError(ErrorDefinition error) {
            for (Occurrence occurrence : error.occurrences()) {
                Map<LanguageTag, OccurrenceText> words = new LinkedHashMap<>();
                error.texts()
                        .forEach(
                                (language, text) ->
                                        Optional.ofNullable(
                                                        text.occurrences()
                                                                .get(occurrence.id().id()))
                                                .ifPresent(w -> words.put(language, w)));
                add(true, words, OccurrenceText::meaning);
                occurrence
                        .causes()
                        .forEach(
                                cause ->
                                        add(
                                                true,
                                                words,
                                                w ->
                                                        Optional.ofNullable(
                                                                w.causes().get(cause.id().id()))));
                add(true, words, OccurrenceText::solved);
            }
        }

        void addArticle(Map<LanguageTag, ArticleText> texts) {
            add(false, texts, text -> Optional.of(text.title()));
            add(false, texts, ArticleText::summary);
            add(true, texts, text -> Optional.of(text.body()));
        }

        private boolean isSound(SourceText text) {
            return !text.isBlank() && !unsound.contains(text.map().path());
        }

        private <W> void add(
                boolean markdown,
                Map<LanguageTag, W> words,
                Function<W, Optional<SourceText>> field) {
            Map<LanguageTag, SourceText> texts = new LinkedHashMap<>();
            words.forEach(
                    (language, w) ->
                            field.apply(w)
                                    .filter(this::isSound)
                                    .ifPresent(t -> texts.put(language, t)));
            SourceText own = texts.remove(source);
            if (own != null && !texts.isEmpty()) {
                found.add(new TranslatedText(markdown, own, texts));
            }
        }
    }
}
