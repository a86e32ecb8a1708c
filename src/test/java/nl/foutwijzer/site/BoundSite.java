package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.edition.Handbook;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;

/** A site as a handbook. */
public final class BoundSite {
    /** What the handbooks of these tests say of their content. */
    public static final String HASH = "0a1b2c3d";

    private BoundSite() {}

    /**
     * @param baseUrl in place of the one that the site states
     * @param eachOnItsOwn whether each code begins on a page of its own
     * @param languages none of them means all
     */
    public static Handbook of(
            Path content, Optional<String> baseUrl, boolean eachOnItsOwn, String... languages)
            throws IOException {
        try (Jobs jobs = new Jobs(2)) {
            LoadedSite site =
                    LoadedSite.read(
                                    new LoadedSite.Place(
                                            ContentRoot.of(content),
                                            Path.of("no-such-folder"),
                                            baseUrl),
                                    jobs)
                            .site()
                            .orElseThrow();
            site.check(jobs);
            return new Handbook(
                    new HandbookPlanner(only(site, List.of(languages)), WholeSite.EDITION)
                            .plan(Optional.of(HASH), eachOnItsOwn),
                    site.knowledge().site().addresses().baseUrl());
        }
    }

    private static LoadedSite only(LoadedSite whole, List<String> wanted) {
        if (wanted.isEmpty()) {
            return whole;
        }
        KnowledgeBase all = whole.knowledge();
        KnowledgeBase some =
                new KnowledgeBase(
                        all.whole(),
                        only(all.site(), wanted),
                        all.words(),
                        all.errors(),
                        all.steps(),
                        all.pages(),
                        all.media(),
                        all.statics(),
                        all.book(),
                        all.broken());
        Map<LanguageTag, MessageCatalog> catalogs = new LinkedHashMap<>(whole.catalogs());
        catalogs.keySet().retainAll(some.site().languages().keySet());
        return new LoadedSite(some, catalogs, whole.articles(), whole.theme(), whole.diagnostics());
    }

    private static Site only(Site site, List<String> wanted) {
        Map<LanguageTag, List<LanguageTag>> languages = new LinkedHashMap<>(site.languages());
        languages.keySet().removeIf(language -> !wanted.contains(language.value()));
        return new Site(
                site.addresses(),
                site.sourceLanguage(),
                site.productLanguage(),
                languages,
                site.platforms(),
                site.stages(),
                site.roles(),
                site.facets(),
                site.codes(),
                site.span(),
                site.digest());
    }
}
