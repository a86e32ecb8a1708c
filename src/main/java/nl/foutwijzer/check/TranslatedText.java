package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Parts;

/**
 * One text in the source language and in all others that have it. Messages are none of these: they
 * are what the product says.
 *
 * @param markdown whether it is Markdown; titles and summaries are not
 */
record TranslatedText(
        boolean markdown, SourceText source, Map<LanguageTag, SourceText> translations) {
    private static final Set<String> PLAIN = Set.of(PartWords.TITLE, PartWords.SUMMARY);

    /**
     * Every text that was translated at all.
     *
     * @param unsound paths of files whose texts are left out
     */
    static List<TranslatedText> all(KnowledgeBase knowledge, Set<String> unsound) {
        LanguageTag source = knowledge.site().sourceLanguage();
        List<TranslatedText> found = new ArrayList<>();
        for (Part part : Parts.of(knowledge)) {
            Set<String> fields = part.in(source).map(w -> w.fields().keySet()).orElse(Set.of());
            for (String field : fields) {
                Map<LanguageTag, SourceText> texts = texts(part, field, unsound);
                SourceText own = texts.remove(source);
                if (own != null && !texts.isEmpty() && !field.equals(PartWords.MESSAGE)) {
                    found.add(new TranslatedText(!PLAIN.contains(field), own, texts));
                }
            }
        }
        return found;
    }

    private static Map<LanguageTag, SourceText> texts(
            Part part, String field, Set<String> unsound) {
        Map<LanguageTag, SourceText> texts = new LinkedHashMap<>();
        part.words()
                .forEach(
                        (language, words) ->
                                Optional.ofNullable(words.fields().get(field))
                                        .filter(t -> !t.isBlank())
                                        .filter(t -> !unsound.contains(t.map().path()))
                                        .ifPresent(t -> texts.put(language, t)));
        return texts;
    }
}
