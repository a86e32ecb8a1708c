package nl.foutwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.edit.SchemaFolder;
import nl.foutwijzer.edit.TargetSite;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;

/** The site that something new joins. */
record ExistingSite(KnowledgeBase knowledge, TargetSite target) {

    static ExistingSite read(SiteOptions options) throws IOException {
        LoadedSite.Place place = options.place();
        try (Jobs jobs = options.jobs()) {
            KnowledgeBase knowledge =
                    LoadedSite.read(place, jobs)
                            .site()
                            .map(LoadedSite::knowledge)
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    "site.yaml cannot be read; foutwijzer check"
                                                            + " tells why"));
            Path siteFile = options.content().resolve("site.yaml");
            SchemaFolder schemas = SchemaFolder.of(Files.readString(siteFile));
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return new ExistingSite(knowledge, TargetSite.of(knowledge.site(), schemas, today));
        }
    }
}
