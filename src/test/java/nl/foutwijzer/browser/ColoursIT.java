package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chosen colours are there before anything is. */
@ExtendWith(Chromium.class)
class ColoursIT {
    private static final int AFTER_PAINT_MS = 150;

    /** Keeps the ground of the first frame that shows a page. */
    private static final String WATCH_FIRST_FRAME =
            """
            (function look() {
              if (document.body) {
                window.firstGround = getComputedStyle(document.body).backgroundColor;
              } else {
                requestAnimationFrame(look);
              }
            })();
            """;

    @ParameterizedTest
    @EnumSource
    void neverFlashes(Place place, Chromium.Session chromium) {
        Browser.NewContextOptions light =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setColorScheme(ColorScheme.LIGHT);
        try (Visit visit = chromium.visit(place, light)) {
            visit.page().addInitScript(WATCH_FIRST_FRAME);
            Page page = visit.open("nl/index.html");
            Object lightGround = page.evaluate("window.firstGround");
            page.evaluate("localStorage.setItem('foutwijzer.theme', 'dark')");
            visit.delay(url -> url.contains("/site.") && url.endsWith(".js"), AFTER_PAINT_MS);
            for (String path : new String[] {"nl/index.html", "nl/code/0x87d1041c.html"}) {
                visit.open(path);
                Object now = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
                assertThat(page.evaluate("window.firstGround"))
                        .isEqualTo(now)
                        .isNotEqualTo(lightGround);
            }
        }
    }
}
