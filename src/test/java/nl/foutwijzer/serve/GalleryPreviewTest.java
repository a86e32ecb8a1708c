package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style gallery beside the site that is previewed. */
class GalleryPreviewTest {
    private static final String FOOTER =
            "<#macro footer frame><footer>%s ${frame.site.title}</footer></#macro>";

    private PreviewSite site;
    private RunningPreview preview;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = PreviewSite.in(folder);
        preview = RunningPreview.of(site);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_gallery/",
                "/_gallery/rtl/",
                "/_gallery/en/code/0x80070001.html",
                "/_gallery/ar/codes--2.html",
                "/_gallery/search/en.js",
                "/_gallery/media/window.svg",
                "/_gallery/gallery.css"
            })
    void isServed(String path) throws Exception {
        assertThat(preview.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/_gallery, /_gallery/", "/_gallery/rtl, /_gallery/rtl/"})
    void isAFolder(String path, String folder) throws Exception {
        HttpResponse<String> response = preview.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(folder);
    }

    @Test
    void hasNothingElse() throws Exception {
        assertThat(preview.get("/_gallery/nl/code/0x87d1041c.html").statusCode()).isEqualTo(404);
    }

    @Test
    void followsTheTemplatesOfTheSite() throws Exception {
        try (RunningPreview.Events events = preview.events()) {
            String first = events.await(told -> told.version().endsWith(".1")).version();
            assertThat(preview.get("/_gallery/").body()).contains("class=\"site-footer\"");

            site.write("templates/partials/footer.ftlh", FOOTER.formatted("Ours:"));
            events.await(told -> !told.version().equals(first));

            assertThat(preview.get("/_gallery/").body())
                    .contains("<footer>Ours: Style gallery</footer>")
                    .doesNotContain("class=\"site-footer\"");
        }
    }

    @Test
    void saysWhichTemplateIsBroken() throws Exception {
        site.write("templates/partials/footer.ftlh", "<#macro footer frame>${nothing}</#macro>");
        try (RunningPreview other = RunningPreview.of(site)) {
            HttpResponse<String> response = other.get("/_gallery/");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("partials/footer.ftlh:1:");
        }
    }
}
