package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;

/** A site that is read, checked and planned in this JVM, as the command {@code build} does. */
public record WholeSite(SitePlan plan, Diagnostics diagnostics) {
    /** The edition of every site in these tests. */
    public static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

    private static final Path NO_TEMPLATES = Path.of("no-such-folder");

    /** The knowledge base that ships with the program. */
    public static WholeSite shipped() throws IOException {
        return read(Path.of("content"));
    }

    /** A site with the built-in theme. */
    public static WholeSite read(Path content) throws IOException {
        return read(content, NO_TEMPLATES, 2);
    }

    public static WholeSite read(Path content, Path templates, int jobs) throws IOException {
        return read(
                new LoadedSite.Place(ContentRoot.of(content), templates, Optional.empty()), jobs);
    }

    public static WholeSite readAt(String baseUrl, Path content) throws IOException {
        return read(
                new LoadedSite.Place(ContentRoot.of(content), NO_TEMPLATES, Optional.of(baseUrl)),
                2);
    }

    private static WholeSite read(LoadedSite.Place place, int count) throws IOException {
        try (Jobs jobs = new Jobs(count)) {
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            LoadedSite site =
                    reading.site()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "no site: " + reading.diagnostics().sorted()));
            site.check(jobs);
            SitePlan plan =
                    new SitePlanner(site, Edition.hosted(EDITION))
                            .plan(jobs, reading.diagnostics());
            plan.size(); // makes the search indexes while there are workers
            return new WholeSite(plan, reading.diagnostics());
        }
    }

    /** The bytes of every file, by path. What is made of others is made of those made before. */
    public SortedMap<String, byte[]> files() throws IOException {
        MadeFiles made = new MadeFiles();
        List<Output> inRounds =
                plan.stream().sorted(Comparator.comparingInt(Composition::round)).toList();
        for (Output output : inRounds) {
            made.add(output);
        }
        return made.files();
    }
}
