package nl.foutwijzer.search;

import java.util.List;
import java.util.Map;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.LanguageTag;

/**
 * All that an index of one language is made from.
 *
 * @param documents those of codes first
 * @param codes of the first documents, in their order
 * @param platforms labels by id, in the order of the site
 * @param cues words that announce a code in free text, of all languages
 * @param words what the browser says to the reader, by key
 * @param languages of the site, this one too, by path
 */
public record SearchSource(
        LanguageTag language,
        List<SearchDocument> documents,
        List<CodeRule> rules,
        List<CodeIndex.Entry> codes,
        List<Map.Entry<String, String>> platforms,
        List<SearchFilter> filters,
        List<List<String>> synonyms,
        List<String> cues,
        Map<String, String> words,
        List<SearchLanguage> languages) {

    /**
     * A language that a reader can search in.
     *
     * @param name its own
     */
    public record SearchLanguage(String path, String tag, String direction, String name) {}
}
