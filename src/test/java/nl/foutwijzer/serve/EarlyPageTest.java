package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.foutwijzer.gallery.Gallery;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.serve.RunningPreview.Events;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered while the whole site is still being read: here for as long as a test likes. */
@Timeout(120)
class EarlyPageTest {
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private PreviewSite site;

    @BeforeEach
    void write(@TempDir Path folder) throws Exception {
        site = PreviewSite.in(folder);
    }

    @Test
    void makesThePageOfACodeFromItsOwnFiles() throws Exception {
        try (RunningPreview preview = slow()) {
            String page = preview.get(PreviewSite.CODE).body();

            assertThat(page)
                    .contains("Eerste betekenis.", "De app is weg")
                    .contains("Synchroniseer", "../steps/wacht.html")
                    .contains("Lijkt erop", "0x87d1041d.html")
                    .contains("Over ons")
                    .contains("assets/site.");
        }
    }

    @Test
    void makesTheSamePageAsTheWholeSiteButForItsNeighbours() throws Exception {
        try (RunningPreview preview = slow();
                Events events = preview.events()) {
            String early = preview.get(PreviewSite.CODE).body();
            String before = events.next().version();
            mayRead.countDown();

            String after = events.await(t -> !t.version().equals(before)).version();

            String whole = preview.get(PreviewSite.CODE).body();
            assertThat(whole.replace(after, before))
                    .isNotEqualTo(early)
                    .satisfies(page -> assertThat(withoutNeighbours(page)).isEqualTo(early));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nl/code/0x87d1041d.html",
                "/code/0x87d1041c.html",
                "/nl/steps/wacht.html",
                "/nl/pages/over.html",
                "/nl/search.html",
                "/schema/step.schema.json"
            })
    void answersWhatNeedsLittle(String path) throws Exception {
        try (RunningPreview preview = slow()) {
            assertThat(preview.get(path).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nl/", "/nl/codes.html", "/nl/code/0x00000001.html", "/nl/steps/geen.html"})
    void waitsForTheWholeSiteWhereItMust(String path) throws Exception {
        try (RunningPreview preview = slow()) {
            CompletableFuture<Integer> status =
                    CompletableFuture.supplyAsync(() -> statusOf(preview, path));
            preview.get(PreviewSite.CODE);
            assertThat(status).isNotDone();

            mayRead.countDown();

            assertThat(status.join()).isIn(200, 404);
        }
    }

    @Test
    void readsNoPictureThroughALinkThatLeadsOut() throws Exception {
        Path outside = site.root().resolve("outside.svg");
        Files.writeString(outside, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.createDirectories(site.content().resolve("media"));
        Files.createSymbolicLink(site.content().resolve("media/escape.svg"), outside);
        Files.copy(outside, site.content().resolve("media/own.svg"));
        try (RunningPreview preview = slow()) {
            assertThat(preview.get("/media/own.svg").statusCode()).isEqualTo(200);
            CompletableFuture<Integer> status =
                    CompletableFuture.supplyAsync(() -> statusOf(preview, "/media/escape.svg"));
            mayRead.countDown();
            assertThat(status.join()).isEqualTo(404);
        }
    }

    private RunningPreview slow() throws IOException {
        return RunningPreview.of(site, source -> new Slow(source, mayRead));
    }

    private static int statusOf(RunningPreview preview, String path) {
        try {
            return preview.get(path).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutNeighbours(String page) {
        return page.replaceAll("(?s)<nav class=\"neighbours.*?</nav>\\n", "");
    }

    /** A site that cannot be read as a whole until a test lets it. */
    private record Slow(SiteSource site, CountDownLatch mayRead) implements SiteSource {
        @Override
        public Loaded load() throws IOException {
            try {
                mayRead.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return site.load();
        }

        @Override
        public Optional<Output> early(OutputPath path) throws IOException {
            return site.early(path);
        }

        @Override
        public Gallery gallery() throws IOException {
            return site.gallery();
        }
    }
}
