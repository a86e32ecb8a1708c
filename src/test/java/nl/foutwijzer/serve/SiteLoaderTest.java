package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading again keeps what has not changed, and nothing else. */
class SiteLoaderTest {
    private static final String CODE = "nl/code/0x87d1041c.html";
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Jobs jobs = new Jobs(2);
    private PreviewSite site;
    private SiteLoader loader;

    @BeforeEach
    void read(@TempDir Path folder) throws Exception {
        site = PreviewSite.in(folder);
        site.content("includes/deel.md", "Eerste deel.\n");
        site.content(
                "steps/sync/nl.md",
                """
                ---
                title: Synchroniseer
                ---
                [!INCLUDE [deel](../../includes/deel.md)]

                Zie [hierna](../wacht/nl.md).
                """);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        loader =
                new SiteLoader(
                        new LoadedSite.Place(
                                ContentRoot.of(site.content()), site.templates(), Optional.empty()),
                        jobs,
                        jobs);
        assertThat(page(CODE)).contains("Eerste deel.", "wacht.html", "Eerste betekenis.");
    }

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void readsWordsThatChanged() throws Exception {
        save(PreviewSite.WORDS, "message: Anders\nmeaning: |-\n  Tweede betekenis.\n");

        assertThat(page(CODE)).contains("Tweede betekenis.").doesNotContain("Eerste betekenis.");
    }

    @Test
    void readsWhatChangedBehindAnInclude() throws Exception {
        save("includes/deel.md", "Tweede deel!\n");

        assertThat(page(CODE)).contains("Tweede deel!").doesNotContain("Eerste deel.");
    }

    @Test
    void findsLinksThatLeadNowhereAnyMore() throws Exception {
        Files.delete(site.content().resolve("steps/wacht/nl.md"));

        assertThat(loader.load().problems())
                .anyMatch(d -> d.span().path().endsWith("steps/sync/nl.md"));

        save("steps/wacht/nl.md", "---\ntitle: Wacht\n---\nWeer.\n");

        assertThat(loader.load().problems()).isEmpty();
    }

    @Test
    void followsACodeToAnotherAddress() throws Exception {
        save(
                "steps/sync/nl.md",
                "---\ntitle: S\n---\n[code](../../errors/groep/0x87D1041D/nl.yaml)\n");
        assertThat(page(CODE)).contains("0x87d1041d.html");

        save("errors/groep/0x87D1041D/error.yaml", "slug: ander\n");

        assertThat(page(CODE)).contains("ander.html").doesNotContain("0x87d1041d.html");
    }

    @Test
    void tellsAgainWhatIsWrongInAFileThatDidNotChange() throws Exception {
        save("errors/groep/0x87D1041D/nl.yaml", "meening: x\n");
        List<?> first = loader.load().problems();

        assertThat(first).isNotEmpty();
        assertThat(loader.load().problems()).isEqualTo(first);
    }

    /** Saves a file with a time that is long past, so that it may be kept. */
    private void save(String path, String text) throws IOException {
        site.content(path, text);
        FileTime time = FileTime.from(LONG_AGO.plusSeconds(60));
        Files.setLastModifiedTime(site.content().resolve(path), time);
    }

    private String page(String path) throws IOException {
        byte[] bytes =
                loader.load().plan().orElseThrow().find(new OutputPath(path)).orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(site.content())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
