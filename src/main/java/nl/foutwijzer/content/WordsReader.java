package nl.foutwijzer.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/** Reads {@code i18n/<lang>.yaml}. */
final class WordsReader {
    private static final List<String> KINDS = List.of("platforms", "stages", "roles", "related");

    private final Diagnostics diagnostics;

    WordsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The words of one language; nothing where the file is broken. */
    Optional<SiteWords> read(SourceFile file, String digest) {
        return Fields.ofFile(file, diagnostics).map(fields -> read(fields, digest));
    }

    private SiteWords read(Fields fields, String digest) {
        Fields site = fields.fields("site");
        Optional<String> title = site.words("title");
        Optional<String> tagline = site.words("tagline");
        site.refuseOthers();
        Map<String, SourceSpan> places = new HashMap<>();
        Map<String, Map<String, SourceText>> labels = new LinkedHashMap<>();
        for (String kind : KINDS) {
            labels.put(kind, fields.fields(kind).each(Fields::prose));
            addPlaces(kind, fields.fields(kind), places);
        }
        Fields facets = fields.fields("facets");
        addPlaces("facets", facets, places);
        for (String facet : facets.keys()) {
            addPlaces("facets/" + facet, facets.fields(facet).fields("values"), places);
        }
        addPlaces("ui", fields.fields("ui"), places);
        SiteWords words =
                new SiteWords(
                        fields.span(),
                        title,
                        tagline,
                        labels,
                        facets.each(this::facet),
                        fields.strings("examples"),
                        fields.strings("cues"),
                        synonyms(fields),
                        fields.fields("ui").each(Fields::prose),
                        places,
                        digest);
        fields.refuseOthers();
        return words;
    }

    private static void addPlaces(String path, Fields fields, Map<String, SourceSpan> places) {
        fields.keySpans().forEach((key, span) -> places.put(path + "/" + key, span));
    }

    private static List<List<String>> synonyms(Fields fields) {
        List<List<Ref>> groups = fields.refLists("synonyms");
        groups.stream()
                .filter(group -> group.size() == 1)
                .forEach(
                        group ->
                                fields.invalid(
                                        group.get(0), "at least two words that mean the same"));
        return groups.stream().map(group -> group.stream().map(Ref::id).toList()).toList();
    }

    private Optional<SiteWords.FacetWords> facet(Fields fields, String id) {
        Fields facet = fields.fields(id);
        SiteWords.FacetWords words =
                new SiteWords.FacetWords(
                        facet.prose("label"), facet.fields("values").each(Fields::prose));
        facet.refuseOthers();
        return Optional.of(words);
    }
}
