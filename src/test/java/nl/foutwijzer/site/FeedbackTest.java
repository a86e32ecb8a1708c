package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links by which readers tell a site's editors of a page. */
class FeedbackTest {
    private static final List<String> PAGES =
            List.of(
                    "nl/index.html",
                    "nl/codes.html",
                    "nl/changes.html",
                    "nl/search.html",
                    "nl/code/a-b.html",
                    "nl/steps/sync.html");

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        put(
                "site.yaml",
                """
                source-language: nl
                codes: [{notation: text}]
                feedback-url: "mailto:kb@example.org?subject={code} {language} {edition} {page} [{query}] {other}&body={hash}"
                """);
        put("errors/A+B/error.yaml", "slug: a-b\nseverity: error\nsteps: [sync]\n");
        put("errors/A+B/nl.yaml", "meaning: >-\n  Er ging iets mis.\n");
        put("steps/sync/nl.md", "---\ntitle: Stap\n---\nDoe dit.\n");
    }

    @Test
    void sayWhichPageInWhichVersion() throws IOException {
        assertThat(link("nl/code/a-b.html"))
                .matches(
                        "mailto:kb@example\\.org\\?subject=A%2BB%20nl%202026-11-22"
                                + "%20nl/code/a-b\\.html%20\\[]%20\\{other}&body=[0-9a-f]{8}");
    }

    @Test
    void standOnEachPageOnce() throws IOException {
        for (String path : PAGES) {
            assertThat(page(path).select("a[href^=mailto:]").eachAttr("href"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("%20" + path + "%20");
        }
    }

    @Test
    void tellOneVersionFromAnother() throws IOException {
        String code = hash("nl/code/a-b.html");
        String step = hash("nl/steps/sync.html");
        assertThat(hash("nl/code/a-b.html")).isEqualTo(code);
        assertThat(step).isNotEqualTo(code);

        put("i18n/nl.yaml", "site: {title: Anders}\n");
        assertThat(hash("nl/code/a-b.html")).isEqualTo(code);

        put("steps/sync/nl.md", "---\ntitle: Stap\n---\nDoe dat.\n");
        assertThat(hash("nl/steps/sync.html")).isNotEqualTo(step);
        String changed = hash("nl/code/a-b.html");
        assertThat(changed).as("a code's page shows its steps").isNotEqualTo(code);

        put("errors/A+B/nl.yaml", "meaning: >-\n  Er ging iets anders mis.\n");
        assertThat(hash("nl/code/a-b.html")).isNotEqualTo(changed);
    }

    @Test
    void haveAPlaceForWhatWasSearchedInVain() throws IOException {
        assertThat(page("nl/search.html").select("[data-results]").attr("data-feedback"))
                .isEqualTo(
                        "mailto:kb@example.org?subject=%20nl%202026-11-22"
                                + "%20nl/search.html%20[{query}]%20{other}&body=");
    }

    private String hash(String path) throws IOException {
        String link = link(path);
        return link.substring(link.lastIndexOf('=') + 1);
    }

    private String link(String path) throws IOException {
        return page(path).expectFirst("a[href^=mailto:]").attr("href");
    }

    private Document page(String path) throws IOException {
        SitePlan plan = WholeSite.read(folder).plan();
        return Jsoup.parse(
                new String(plan.find(new OutputPath(path)).orElseThrow().bytes(), UTF_8));
    }

    private void put(String path, String text) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(path, text.getBytes(UTF_8));
        Folders.write(folder, files);
    }
}
