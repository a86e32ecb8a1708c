package nl.foutwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * The words of one language for what a site declares, from {@code i18n/<lang>.yaml}.
 *
 * @param labels by kind ({@code platforms}, {@code stages}, {@code roles}, {@code related}), then
 *     id
 * @param facets by the facet's id
 * @param examples what readers may search for, as the home page suggests it
 * @param cues words that announce a small decimal code in free text
 * @param synonyms groups of words that search takes as one
 * @param ui overrides of the theme's own strings
 * @param places where each key stands, by its path: {@code platforms/ios}, {@code
 *     facets/retry/none}, {@code ui/search}
 */
public record SiteWords(
        SourceSpan span,
        Optional<String> title,
        Optional<String> tagline,
        Map<String, Map<String, SourceText>> labels,
        Map<String, FacetWords> facets,
        List<String> examples,
        List<String> cues,
        List<List<String>> synonyms,
        Map<String, SourceText> ui,
        Map<String, SourceSpan> places,
        String digest) {

    /** The words of a facet and of its values. */
    public record FacetWords(Optional<SourceText> label, Map<String, SourceText> values) {}

    /** Where a key stands, or else where the file begins. */
    public SourceSpan place(String path) {
        return places.getOrDefault(path, span);
    }

    public Optional<String> label(String kind, String id) {
        return Optional.ofNullable(labels.getOrDefault(kind, Map.of()).get(id))
                .map(SourceText::text);
    }
}
