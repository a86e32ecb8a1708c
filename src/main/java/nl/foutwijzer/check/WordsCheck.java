package nl.foutwijzer.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            String file = "i18n/" + language + ".yaml";
            if (words == null && !knowledge.broken().contains(file)) {
                diagnostics.add(
                        DiagnosticId.MISSING_WORDS,
                        knowledge.site().span(),
                        "there is no " + file,
                        "readers see the bare ids of platforms, stages and facets until then");
            } else if (words != null) {
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
            if (knowledge.words().containsKey(site.sourceLanguage())
                    && !knowledge.broken().contains(reasonsFile())) {
                labels("related", reasons());
            }
            facets(site.facets());
        }

        private Collection<String> reasons() {
            SiteWords source = knowledge.words().get(knowledge.site().sourceLanguage());
            return source == null
                    ? List.of()
                    : source.labels().getOrDefault("related", Map.of()).keySet();
        }

        private void labels(String kind, Collection<String> ids) {
            Map<String, SourceText> labels = words.labels().getOrDefault(kind, Map.of());
            Names names = Names.of(ids, labels.keySet());
            for (String id : names.missing()) {
                missing("'" + id + "' of " + kind, kind + ": {" + id + ": …}");
            }
            unknown(kind, kind, names.unknown(), ids);
        }

        private void facets(Map<String, Facet> declared) {
            Names names = Names.of(declared.keySet(), words.facets().keySet());
            unknown("facets", "facets", names.unknown(), declared.keySet());
            for (Facet facet : declared.values()) {
                FacetWords found = words.facets().get(facet.id());
                if (found != null) {
                    facet(facet, found);
                } else if (names.missing().contains(facet.id())) {
                    missing(
                            "the facet '" + facet.id() + "'",
                            "facets: {" + facet.id() + ": {label: …, values: …}}");
                }
            }
        }

        private void facet(Facet facet, FacetWords found) {
            if (found.label().isEmpty()) {
                missing("the facet '" + facet.id() + "'", facet.id() + ": {label: …}");
            }
            Names names = Names.of(facet.values(), found.values().keySet());
            for (String value : names.missing()) {
                missing(
                        "'" + value + "' of the facet '" + facet.id() + "'",
                        facet.id() + ": {values: {" + value + ": …}}");
            }
            if (facet.values().isEmpty()) {
                return; // which is reported in site.yaml
            }
            String path = "facets/" + facet.id();
            unknown("the facet '" + facet.id() + "'", path, names.unknown(), facet.values());
        }

        /** What was lost of a broken file is not missing. */
        private void missing(String what, String help) {
            if (!knowledge.broken().contains("i18n/" + language + ".yaml")) {
                diagnostics.add(
                        DiagnosticId.MISSING_WORDS,
                        words.span(),
                        "no words in '" + language + "' for " + what,
                        "add " + help);
            }
        }

        private void unknown(
                String kind, String path, List<String> unknown, Collection<String> valid) {
            if (valid.isEmpty() && knowledge.broken().contains("site.yaml")) {
                return;
            }
            for (String id : unknown) {
                diagnostics.add(
                        DiagnosticId.UNKNOWN_REFERENCE,
                        words.place(path + "/" + id),
                        (kind.equals("related") ? reasonsFile() : "site.yaml")
                                + " declares no '"
                                + id
                                + "' of "
                                + kind,
                        Nearest.help(id, valid));
            }
        }

        /** Reasons are declared by the words that they have in the source language. */
        private String reasonsFile() {
            return "i18n/" + knowledge.site().sourceLanguage() + ".yaml";
        }
    }
}
