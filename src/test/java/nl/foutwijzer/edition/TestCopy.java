package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.Progress;
import nl.foutwijzer.route.OutputPath;

/** A small site and the copies of it. */
final class TestCopy {
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    static final Map<String, String> SITE =
            Map.of(
                    "index.html", "<!DOCTYPE html><title>Kies</title>",
                    "nl/code/0x80070643.html", "<!DOCTYPE html>" + "fout ".repeat(200),
                    "nl/index.html", "<!DOCTYPE html><title>Start</title>",
                    "static/café ☃.txt", "één\n",
                    "leeg.txt", "");

    private TestCopy() {}

    static SitePlan site() {
        return plan(SITE);
    }

    static SitePlan plan(Map<String, String> texts) {
        return new SitePlan(
                texts.entrySet().stream()
                        .map(
                                file ->
                                        output(
                                                file.getKey(),
                                                () ->
                                                        file.getValue()
                                                                .getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    static Output output(String path, Output.Content content) {
        return new Output(new OutputPath(path), path, content);
    }

    static Path zip(SitePlan site, Path file, Optional<SigningKey> key) throws EditionException {
        return zip(site, file, key, 2);
    }

    static Path zip(SitePlan site, Path file, Optional<SigningKey> key, int threads)
            throws EditionException {
        try (Jobs jobs = new Jobs(threads)) {
            new ZipEdition(DATE, key, jobs).write(site, file, Progress.SILENT);
        }
        return file;
    }

    /** Writes the folder as its plan says. */
    static Path folder(SitePlan site, Path folder, Optional<SigningKey> key) throws IOException {
        for (Output output : FolderEdition.of(site, key)) {
            Path file = output.path().under(folder);
            Files.createDirectories(file.getParent());
            Files.write(file, output.bytes());
        }
        return folder;
    }

    static Map<String, String> siteWith(String path, String text) {
        Map<String, String> texts = new TreeMap<>(SITE);
        texts.put(path, text);
        return texts;
    }
}
