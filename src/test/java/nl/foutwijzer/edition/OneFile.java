package nl.foutwijzer.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.site.WholeSite;

/** Sites as one file each. */
public final class OneFile {
    /** The site of the style gallery, which has everything that a page can have. */
    public static final Path GALLERY = Path.of("src/main/resources/gallery/content");

    private static final Path NO_TEMPLATES = Path.of("no-such-folder");

    private OneFile() {}

    /** As readers get it. */
    public static String of(Path content) throws IOException {
        return of(content, SingleFile.MOST_PLAIN_BYTES, 2);
    }

    /** With all of its articles to be read without scripts. */
    static String plain(Path content) throws IOException {
        return of(content, Integer.MAX_VALUE, 2);
    }

    /** With all of its articles compressed. */
    public static String packed(Path content) throws IOException {
        return of(content, 0, 2);
    }

    static String of(Path content, int mostPlain, int count) throws IOException {
        LoadedSite.Place place =
                new LoadedSite.Place(ContentRoot.of(content), NO_TEMPLATES, Optional.empty());
        try (Jobs jobs = new Jobs(count)) {
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            LoadedSite site = reading.site().orElseThrow();
            site.check(jobs);
            SitePlan plan =
                    new SitePlanner(site, WholeSite.EDITION).plan(jobs, reading.diagnostics());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new SingleFile(site, plan, mostPlain).write(out, jobs);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
