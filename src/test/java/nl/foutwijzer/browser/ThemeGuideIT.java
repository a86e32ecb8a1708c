package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.ThemeGuide;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What comes of those recipes of the guide to the theme that take a browser to be seen. */
@ExtendWith(Chromium.class)
class ThemeGuideIT {
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic/content");
    private static final String CODE = "nl/code/0x87d1041c.html";

    @TempDir private static Path folder = Path.of("");
    private static Path site = Path.of("");

    @BeforeAll
    static void followAll() throws IOException {
        Folders.write(folder.resolve("content"), Folders.read(BASIC));
        ThemeGuide guide = ThemeGuide.read();
        for (String recipe : guide.recipes().keySet()) {
            guide.follow(recipe, folder);
        }
        site = folder.resolve("site");
        Path templates = folder.resolve("templates");
        Folders.write(site, WholeSite.read(folder.resolve("content"), templates, 2).files());
    }

    @Test
    void theCodeStandsOnAnArmOfTheColourOfTheSite(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(site)) {
            Page page = visit.open(CODE);
            assertThat(page.locator("h1 > .code")).hasCSS("background-color", "rgb(0, 88, 74)");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.locator("h1 > .code")).hasCSS("background-color", "rgb(11, 107, 91)");
        }
    }

    @Test
    void aButtonPrintsThePage(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(site)) {
            Page page = visit.open(CODE);
            page.evaluate("window.print = () => { document.title = 'printed'; }");
            page.locator(".about-page button").click();
            assertThat(page).hasTitle("printed");
        }
    }
}
