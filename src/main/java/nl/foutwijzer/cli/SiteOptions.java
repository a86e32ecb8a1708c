package nl.foutwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import picocli.CommandLine.Option;

/** The options of every command that reads a site. */
final class SiteOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of the content (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description =
                    "A folder whose files replace those of the built-in theme (default:"
                            + " ${DEFAULT-VALUE}, which need not exist).")
    private Path templates = Path.of("templates");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads work at once (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Path content() {
        return content;
    }

    Path templates() {
        return templates;
    }

    int jobCount() {
        if (jobs < 1 || jobs > 256) {
            throw new UsageException("--jobs takes a number from 1 to 256");
        }
        return jobs;
    }

    Jobs jobs() {
        return new Jobs(jobCount());
    }

    LoadedSite.Place place() throws IOException {
        return place(Optional.empty());
    }

    /**
     * @param baseUrl in place of the one that the site states
     */
    LoadedSite.Place place(Optional<String> baseUrl) throws IOException {
        if (!Files.isDirectory(content)) {
            throw new UsageException(
                    "there is no folder '"
                            + content
                            + "'. Name the content with --content DIR, or begin a site with:"
                            + " foutwijzer new site DIR");
        }
        return new LoadedSite.Place(ContentRoot.of(content), templates, baseUrl);
    }
}
