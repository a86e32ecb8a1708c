package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.edition.Handbook;
import nl.foutwijzer.job.Jobs;

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

    private static LoadedSite only(LoadedSite site, List<String> wanted) {
        if (wanted.isEmpty()) {
            return site;
        }
        var k = site.knowledge();
        var s = k.site();
        var langs = new java.util.LinkedHashMap<>(s.languages());
        langs.keySet().removeIf(l -> !wanted.contains(l.value()));
        var s2 =
                new nl.foutwijzer.model.Site(
                        s.addresses(),
                        s.sourceLanguage(),
                        s.productLanguage(),
                        langs,
                        s.platforms(),
                        s.stages(),
                        s.roles(),
                        s.facets(),
                        s.codes(),
                        s.span(),
                        s.digest());
        var k2 =
                new nl.foutwijzer.model.KnowledgeBase(
                        k.whole(),
                        s2,
                        k.words(),
                        k.errors(),
                        k.steps(),
                        k.pages(),
                        k.media(),
                        k.statics(),
                        k.book(),
                        k.broken());
        var catalogs = new java.util.LinkedHashMap<>(site.catalogs());
        catalogs.keySet().removeIf(l -> !wanted.contains(l.value()));
        return new LoadedSite(k2, catalogs, site.articles(), site.theme(), site.diagnostics());
    }
}
