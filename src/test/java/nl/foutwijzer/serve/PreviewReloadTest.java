package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.foutwijzer.serve.RunningPreview.Events;
import nl.foutwijzer.serve.RunningPreview.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewReloadTest {
    private PreviewSite site;

    @BeforeEach
    void write(@TempDir Path folder) throws Exception {
        site = PreviewSite.in(folder);
    }

    @Test
    void showsWhatWasSavedAndTellsPages() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            String before = loaded(preview, events).version();

            site.words("Tweede betekenis.");

            Told told = events.await(t -> !t.version().equals(before));
            String page = preview.get(PreviewSite.CODE).body();
            assertThat(page).contains("Tweede betekenis.").contains(told.version());
        }
    }

    @Test
    void looksForChangesWhereItIsNotTold() throws Exception {
        try (RunningPreview preview = RunningPreview.polling(site);
                Events events = preview.events()) {
            String before = loaded(preview, events).version();

            site.words("Een heel andere betekenis.");

            events.await(t -> !t.version().equals(before));
            assertThat(preview.get(PreviewSite.CODE).body()).contains("heel andere betekenis");
        }
    }

    @Test
    void hearsOfNewFoldersAndOfFilesSavedByRenaming() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            String before = loaded(preview, events).version();
            site.content("errors/nieuw/0x80070005/error.yaml", "severity: error\n");
            site.content("errors/nieuw/0x80070005/nl.yaml", "meaning: |-\n  Geen toegang.\n");
            events.await(t -> !t.version().equals(before) && t.problems().isEmpty());
            awaitPage(preview, events, "/nl/code/0x80070005.html", "Geen toegang.");

            Path words = site.content().resolve("errors/nieuw/0x80070005/nl.yaml");
            Path copy = words.resolveSibling(".nl.yaml.tmp");
            Files.writeString(copy, "meaning: |-\n  Echt niet.\n");
            Files.move(copy, words, StandardCopyOption.REPLACE_EXISTING);

            awaitPage(preview, events, "/nl/code/0x80070005.html", "Echt niet.");
        }
    }

    @Test
    void takesTemplatesThatComeLater() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            loaded(preview, events);

            site.write("templates/pages/code.ftlh", "<p>Kort: ${page.heading.code}</p>");

            awaitPage(preview, events, PreviewSite.CODE, "<p>Kort: 0x87D1041C</p>");
        }
    }

    @Test
    void keepsTheLastGoodPagesWhileContentIsBrokenAndRecovers() throws Exception {
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            String good = loaded(preview, events).version();

            site.content(PreviewSite.WORDS, "meaning: |-\n  Nieuw.\nmeening: <b>x</b>\n");

            Told broken = events.await(t -> !t.problems().isEmpty());
            assertThat(broken.version()).isEqualTo(good);
            assertThat(broken.problems())
                    .contains("content/errors/0x87D1041C/nl.yaml:3:1", "meening", "did you mean")
                    .contains("1 error, 0 warnings")
                    .doesNotContain("<b>");
            assertThat(preview.get(PreviewSite.CODE).body())
                    .contains("Eerste betekenis.")
                    .doesNotContain("Nieuw.");
            assertThat(preview.found).anyMatch(d -> d.span().line() == 3);

            site.words("Weer goed.");

            Told mended = events.await(t -> t.problems().isEmpty());
            assertThat(mended.version()).isNotEqualTo(good);
            assertThat(preview.get(PreviewSite.CODE).body()).contains("Weer goed.");
        }
    }

    @Test
    void showsWhatIsSoundWhereTheFirstReadingFindsErrors() throws Exception {
        site.content("errors/groep/0x87D1041D/nl.yaml", "meening: x\n");
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            Told told = events.await(t -> !t.problems().isEmpty());

            assertThat(told.problems()).contains("0x87D1041D/nl.yaml:1:1");
            assertThat(preview.get("/nl/codes.html").body()).contains("0x87D1041C");
        }
    }

    @Test
    void showsAPageEvenWithoutASite() throws Exception {
        site.content("site.yaml", "source-language: [\n");
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            HttpResponse<String> page = preview.get("/nl/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("content/site.yaml:", "_foutwijzer/preview.js");

            PreviewSite.in(site.root());

            awaitPage(preview, events, "/nl/", "Proef");
        }
    }

    @Test
    void showsWhereATemplateIsWrong() throws Exception {
        site.write("templates/pages/code.ftlh", "<p>\n${page.nothing}</p>");
        try (RunningPreview preview = RunningPreview.of(site);
                Events events = preview.events()) {
            loaded(preview, events);
            HttpResponse<String> page = preview.get(PreviewSite.CODE);

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("templates/pages/code.ftlh:2:")
                    .doesNotContain("\tat ");
            assertThat(preview.get("/nl/").statusCode()).isEqualTo(200);

            site.write("templates/pages/code.ftlh", "<p>Weer goed</p>");

            awaitPage(preview, events, PreviewSite.CODE, "Weer goed");
        }
    }

    private static Told loaded(RunningPreview preview, Events events) throws Exception {
        preview.get("/nl/codes.html"); // waits for the whole site
        return events.await(t -> !t.version().endsWith(".0"));
    }

    /** A save may be seen in several strokes, each with an event. */
    private static void awaitPage(RunningPreview preview, Events events, String path, String words)
            throws Exception {
        while (!preview.get(path).body().contains(words)) {
            events.next();
        }
    }
}
