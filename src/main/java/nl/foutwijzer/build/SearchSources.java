package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.i18n.Localizer;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.Property;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.search.SearchDocument;
import nl.foutwijzer.search.SearchFilter;
import nl.foutwijzer.search.SearchSource;

/** Gathers what the search index of a language is made from. */
final class SearchSources {
    /** The catalog's strings for the browser; the index carries them without this. */
    private static final String TEXTS = "search-";

    private final LoadedSite loaded;
    private final KnowledgeBase knowledge;
    private final Site site;

    SearchSources(LoadedSite loaded) {
        this.loaded = loaded;
        this.knowledge = loaded.knowledge();
        this.site = knowledge.site();
    }

    SearchSource of(LanguageTag language, Jobs jobs) {
        MessageCatalog ui = loaded.catalogs().get(language);
        if (ui == null) {
            throw new IllegalArgumentException("not a language of this site: " + language);
        }
        Reader reader = new Reader(knowledge, language, ui);
        return new SearchSource(
                language,
                documents(reader, jobs),
                site.codes(),
                CodeIndex.entries(knowledge),
                site.platforms().stream().map(id -> entry(reader.label("platforms", id))).toList(),
                filters(reader),
                synonyms(language),
                knowledge.words().values().stream()
                        .flatMap(w -> w.cues().stream())
                        .distinct()
                        .toList(),
                texts(ui),
                languages());
    }

    private List<SearchDocument> documents(Reader reader, Jobs jobs) {
        SearchDocuments documents =
                new SearchDocuments(
                        reader, loaded.articles(), knowledge.steps(), Property.of(site));
        List<SearchDocument> all = new ArrayList<>(jobs.map(knowledge.errors(), documents::code));
        knowledge.steps().values().forEach(s -> documents.step(s).ifPresent(all::add));
        knowledge.pages().values().forEach(p -> documents.page(p).ifPresent(all::add));
        return all;
    }

    private List<SearchFilter> filters(Reader reader) {
        List<SearchFilter> filters = new ArrayList<>();
        filters.add(
                new SearchFilter(
                        SearchDocuments.KIND,
                        reader.ui().text("kind"),
                        Stream.of(SearchDocument.Kind.values())
                                .map(SearchDocuments::id)
                                .map(id -> Map.entry(id, reader.ui().text("kind-" + id)))
                                .toList()));
        for (Property property : Property.of(site)) {
            filters.add(
                    new SearchFilter(
                            property.filter(),
                            property.label(reader),
                            property.values().stream()
                                    .map(value -> entry(property.label(reader, value)))
                                    .toList()));
        }
        return filters;
    }

    /** None where the site has no words of its own for a language, of which the checks warn. */
    private List<List<String>> synonyms(LanguageTag language) {
        SiteWords words = knowledge.words().get(language);
        return words == null ? List.of() : words.synonyms();
    }

    private static Map.Entry<String, String> entry(Label label) {
        return Map.entry(label.id(), label.text());
    }

    private static Map<String, String> texts(MessageCatalog ui) {
        Map<String, String> texts = new LinkedHashMap<>();
        ui.strings()
                .forEach(
                        (key, text) -> {
                            if (key.startsWith(TEXTS)) {
                                texts.put(key.substring(TEXTS.length()), text);
                            }
                        });
        return texts;
    }

    private List<SearchSource.SearchLanguage> languages() {
        return site.languages().keySet().stream()
                .map(
                        l ->
                                new SearchSource.SearchLanguage(
                                        l.path(),
                                        l.value(),
                                        l.direction(),
                                        new Localizer(l).ownName()))
                .toList();
    }
}
