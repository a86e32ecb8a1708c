package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.CatalogReader;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.explain.BuiltSite;
import nl.foutwijzer.explain.CodeBook;
import nl.foutwijzer.explain.ContentBook;
import nl.foutwijzer.explain.SiteBook;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Opens the codes that {@code explain} tells of.
 *
 * @param language that is asked for; nothing leaves it to the environment
 */
record CodeBooks(SiteOptions options, @Nullable String language, Map<String, String> environment) {

    /** Content as it is: what is broken in it is missing, and counted on {@code err}. */
    CodeBook ofContent(PrintWriter err) throws IOException {
        try (Jobs jobs = options.jobs()) {
            LoadedSite.Reading reading = LoadedSite.read(options.place(), jobs);
            if (reading.diagnostics().hasErrors()) {
                err.println(
                        "The content has "
                                + Report.count(reading.diagnostics())
                                + ", so this may not be all; foutwijzer check tells more.");
            }
            return reading.site()
                    .map(this::of)
                    .orElseThrow(
                            () ->
                                    new UsageException(
                                            "site.yaml cannot be read; foutwijzer check tells"
                                                    + " why"));
        }
    }

    private CodeBook of(LoadedSite loaded) {
        Site site = loaded.knowledge().site();
        List<LanguageTag> languages = new ArrayList<>(site.languages().keySet());
        languages.remove(site.sourceLanguage());
        languages.add(0, site.sourceLanguage());
        LanguageTag chosen = LanguageChoice.of(language, environment, languages);
        return new ContentBook(
                loaded.knowledge(),
                loaded.articles(),
                chosen,
                Objects.requireNonNull(loaded.catalogs().get(chosen)));
    }

    /** A folder that {@code build} made. */
    CodeBook ofSite(Path root) throws IOException {
        BuiltSite site = BuiltSite.open(root);
        LanguageTag chosen = LanguageChoice.of(language, environment, site.codes().languages());
        CatalogReader catalogs =
                new CatalogReader(Theme.open(options.templates()), new Diagnostics());
        return new SiteBook(site, chosen, catalogs.themeOnly(chosen));
    }
}
