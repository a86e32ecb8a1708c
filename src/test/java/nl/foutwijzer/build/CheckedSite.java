package nl.foutwijzer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.links.SiteWalk;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;

/** A folder with {@code content/} and perhaps {@code templates/}, read and checked in whole. */
public final class CheckedSite {
    private CheckedSite() {}

    /** All diagnostics of a site; where it has no errors, its links are followed too. */
    public static List<Diagnostic> check(Path folder) throws IOException {
        try (Jobs jobs = new Jobs(2)) {
            LoadedSite.Place place =
                    new LoadedSite.Place(
                            ContentRoot.of(folder.resolve("content")),
                            folder.resolve("templates"),
                            Optional.empty());
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            Diagnostics diagnostics = reading.diagnostics();
            if (reading.site().isPresent()) {
                reading.site().get().check(jobs);
                SitePlan plan =
                        new SitePlanner(reading.site().get(), Edition.hosted(LocalDate.EPOCH))
                                .plan(jobs, diagnostics);
                if (!diagnostics.hasErrors()) {
                    new SiteWalk(plan, reading.site().get().knowledge()).walk(jobs, diagnostics);
                }
            }
            return diagnostics.sorted();
        }
    }

    /** One line a diagnostic, with paths below the folder: {@code path:1:2: error: FW0104 …}. */
    public static List<String> lines(Path folder) throws IOException {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return check(folder).stream().map(d -> line(d).replace(prefix, "")).toList();
    }

    private static String line(Diagnostic d) {
        return d.span() + ": " + d.severity().label() + ": " + d.id().code() + " " + d.message();
    }

    /** Lays a folder over another one. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
