package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A search in vain, on a site that wants to hear of it. */
@ExtendWith(Chromium.class)
class FeedbackIT {
    private static final String LINK = ".results-list a[href^=mailto]";

    @Test
    void tellsWhatWasNotFound(@TempDir Path folder, Chromium.Session chromium) throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>();
        put(
                content,
                "site.yaml",
                """
                source-language: nl
                codes: [{notation: decimal}]
                feedback-url: "mailto:kb@example.org?subject={query} ({code})"
                """);
        put(content, "errors/1/error.yaml", "severity: error\n");
        put(content, "errors/1/nl.yaml", "meaning: >-\n  Er ging iets mis.\n");
        Folders.write(folder.resolve("content"), content);
        Folders.write(folder.resolve("site"), WholeSite.read(folder.resolve("content")).files());
        try (Visit visit = chromium.visit(folder.resolve("site"))) {
            Page page = visit.open("nl/search.html?q=x%26y+%7Bquery%7D+zz");
            assertThat(page.locator(LINK))
                    .hasAttribute(
                            "href", "mailto:kb@example.org?subject=x%26y%20%7Bquery%7D%20zz%20()");
            visit.open("nl/search.html?q=mis");
            assertThat(page.locator(".hits a").first()).isVisible();
            assertThat(page.locator(LINK)).hasCount(0);
        }
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }
}
