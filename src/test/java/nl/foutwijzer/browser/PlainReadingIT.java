package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers have without scripts, and on paper. */
@ExtendWith(Chromium.class)
class PlainReadingIT {
    private static final String CODE = "nl/code/0x87d1041c.html";

    @ParameterizedTest
    @EnumSource
    void listsLanguagesWithoutScripts(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withoutScripts())) {
            for (String chooser : new String[] {"index.html", "code/0x87d1041c.html"}) {
                Page page = visit.open(chooser);
                assertThat(page.locator(".choices a")).hasCount(chromium.languages().size());
                page.locator(".choices a[hreflang=en]").click();
                visit.awaitArrival("en/" + chooser);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsACodeWithoutScripts(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withoutScripts())) {
            Page page = visit.open(CODE);
            assertThat(page.locator("section#android")).isVisible();
            assertThat(page.locator("section#ios")).isVisible();
            assertThat(page.locator("button:not([type=submit]):visible")).hasCount(0);
            Locator folded = page.locator("details:not([open])").first();
            String id = folded.getAttribute("id");
            folded.locator("summary").click();
            assertThat(page.locator("details[id='" + id + "'] .step-body")).isVisible();
            page.locator(".languages a[hreflang=en]").click();
            visit.awaitArrival("en/code/0x87d1041c.html");
            page.locator(".related tbody a").first().click();
            assertThat(page.locator("main h1")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromTheSearchBoxToAllCodesWithoutScripts(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withoutScripts())) {
            Page page = visit.open(CODE);
            page.locator("[role=search] input").fill("0x87D1041C");
            page.locator("[role=search] button").click();
            visit.awaitArrival("nl/codes.html?q=0x87D1041C");
            visit.open("nl/search.html?q=wissen");
            assertThat(page.locator("[data-results]")).isHidden();
            page.locator("main a[href='codes.html']").click();
            visit.awaitArrival("nl/codes.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void unfoldsAllStepsOnPaper(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODE);
            int steps = page.locator(".step-body").count();
            assertThat(page.locator(".step-body:visible").count()).isLessThan(steps);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".step-body:visible")).hasCount(steps);
            assertThat(page.locator(".site-header .settings")).isHidden();
            page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(page.locator(".step-body:visible").count()).isLessThan(steps);
        }
    }

    private static Browser.NewContextOptions withoutScripts() {
        return new Browser.NewContextOptions().setLocale("nl-NL").setJavaScriptEnabled(false);
    }
}
