package nl.foutwijzer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.source.SourceFile;
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
        Optional<String> title = site.string("title");
        Optional<String> tagline = site.string("tagline");
        site.refuseOthers();
        Map<String, Map<String, SourceText>> labels = new LinkedHashMap<>();
        for (String kind : KINDS) {
            labels.put(kind, fields.fields(kind).each(Fields::prose));
        }
        SiteWords words =
                new SiteWords(
                        fields.span(),
                        title,
                        tagline,
                        labels,
                        fields.fields("facets").each(this::facet),
                        fields.strings("cues"),
                        fields.stringLists("synonyms"),
                        fields.fields("ui").each(Fields::prose),
                        digest);
        fields.refuseOthers();
        return words;
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
