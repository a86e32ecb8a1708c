package nl.foutwijzer.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Facet;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.model.SiteWords.FacetWords;
import nl.foutwijzer.source.SourceText;

/** Whether {@code i18n/<lang>.yaml} has words for all that the site declares, and for no more. */
final class WordsCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            SiteWords words = knowledge.words().get(language);
            if (words == null) {
                diagnostics.add(
                        DiagnosticId.MISSING_WORDS,
                        knowledge.site().span(),
                        "there is no i18n/" + language + ".yaml",
                        "readers see the bare ids of platforms, stages and facets until then");
            } else {
                new Run(knowledge, words, language, diagnostics).run();
            }
        }
    }

    private record Run(
            KnowledgeBase knowledge,
            SiteWords words,
            LanguageTag language,
            Diagnostics diagnostics) {

        void run() {
            Site site = knowledge.site();
            if (words.title().isEmpty()) {
                missing("the site's title", "site: {title: …}");
            }
            labels("platforms", site.platforms());
            labels("stages", site.stages());
            labels("roles", site.roles());
            labels("related", reasons());
            site.facets().values().forEach(this::facet);
            words.facets().forEach(this::knownFacet);
        }

        private Collection<String> reasons() {
            SiteWords source = knowledge.words().get(knowledge.site().sourceLanguage());
            return source == null
                    ? List.of()
                    : source.labels().getOrDefault("related", Map.of()).keySet();
        }

        private void labels(String kind, Collection<String> ids) {
            Map<String, SourceText> labels = words.labels().getOrDefault(kind, Map.of());
            ids.stream()
                    .filter(id -> !labels.containsKey(id))
                    .forEach(id -> missing("'" + id + "' of " + kind, kind + ": {" + id + ": …}"));
            unknown(kind, labels, ids);
        }

        private void knownFacet(String id, FacetWords facet) {
            unknown("facets", Map.of(id, place(facet)), knowledge.site().facets().keySet());
        }

        private SourceText place(FacetWords facet) {
            return facet.label()
                    .or(() -> facet.values().values().stream().findFirst())
                    .orElse(SourceText.of("", words.span()));
        }

        private void facet(Facet facet) {
            Optional<FacetWords> found = Optional.ofNullable(words.facets().get(facet.id()));
            if (found.flatMap(FacetWords::label).isEmpty()) {
                missing("the facet '" + facet.id() + "'", facet.id() + ": {label: …}");
            }
            Map<String, SourceText> values = found.map(FacetWords::values).orElse(Map.of());
            facet.values().stream()
                    .filter(value -> !values.containsKey(value))
                    .forEach(
                            value ->
                                    missing(
                                            "'" + value + "' of the facet '" + facet.id() + "'",
                                            facet.id() + ": {values: {" + value + ": …}}"));
            unknown("the facet " + facet.id(), values, facet.values());
        }

        private void missing(String what, String help) {
            diagnostics.add(
                    DiagnosticId.MISSING_WORDS,
                    words.span(),
                    "no words in '" + language + "' for " + what,
                    "add " + help);
        }

        private void unknown(String kind, Map<String, SourceText> given, Collection<String> valid) {
            given.forEach(
                    (id, text) -> {
                        if (!valid.contains(id)) {
                            diagnostics.add(
                                    DiagnosticId.UNKNOWN_REFERENCE,
                                    text.span(),
                                    "site.yaml declares no '" + id + "' of " + kind,
                                    Nearest.help(id, valid));
                        }
                    });
        }
    }
}
