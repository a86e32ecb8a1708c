package nl.foutwijzer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.asset.UnreadFiles;
import nl.foutwijzer.check.Checks;
import nl.foutwijzer.content.CatalogReader;
import nl.foutwijzer.content.Content;
import nl.foutwijzer.content.ContentReader;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.content.IncludedFiles;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.theme.Theme;

/**
 * A site as it was read: its content, its theme, and its Markdown as articles.
 *
 * @param diagnostics of the reading; {@link #check} adds those of the checks
 */
public record LoadedSite(
        KnowledgeBase knowledge,
        Map<LanguageTag, MessageCatalog> catalogs,
        Articles articles,
        Theme theme,
        Diagnostics diagnostics) {

    /**
     * Where a site is read from.
     *
     * @param baseUrl in place of the one that the site states
     */
    public record Place(ContentRoot content, Path templates, Optional<String> baseUrl) {}

    /** A site, or nothing where it has no sound {@code site.yaml}; and what was wrong with it. */
    public record Reading(Optional<LoadedSite> site, Diagnostics diagnostics) {}

    /**
     * Reads a whole site.
     *
     * @throws IOException if its folders cannot be listed
     */
    public static Reading read(Place place, Jobs jobs) throws IOException {
        Content content = new ContentReader(place.content(), jobs).readAll();
        return of(content, place);
    }

    /** A site of content that was read already. */
    public static Reading of(Content content, Place place) throws IOException {
        return of(content, place, path -> false);
    }

    /**
     * A site of some of its content.
     *
     * @param unread whether more content stands at a path below the content root
     */
    static Reading of(Content content, Place place, Predicate<String> unread) throws IOException {
        Theme theme = Theme.open(place.templates());
        Optional<LoadedSite> site =
                content.knowledge()
                        .map(k -> place.baseUrl().map(k::withBaseUrl).orElse(k))
                        .map(k -> of(k, content.diagnostics(), theme, place.content(), unread));
        return new Reading(site, content.diagnostics());
    }

    private static LoadedSite of(
            KnowledgeBase knowledge,
            Diagnostics diagnostics,
            Theme theme,
            ContentRoot root,
            Predicate<String> unread) {
        UnreadFiles.report(theme, diagnostics);
        Map<LanguageTag, MessageCatalog> catalogs =
                new CatalogReader(theme, diagnostics).readAll(knowledge);
        IncludedFiles files = new IncludedFiles(root, diagnostics);
        Articles articles = new Articles(knowledge, catalogs, files, unread);
        return new LoadedSite(knowledge, catalogs, articles, theme, diagnostics);
    }

    /** The same site, which takes from an earlier reading whatever has not changed since. */
    public LoadedSite after(LoadedSite earlier) {
        return new LoadedSite(
                knowledge, catalogs, articles.after(earlier.articles), theme, diagnostics);
    }

    /** Runs all checks; what they find joins the diagnostics. */
    public void check(Jobs jobs) {
        Checks.run(knowledge, articles, jobs, diagnostics);
    }
}
