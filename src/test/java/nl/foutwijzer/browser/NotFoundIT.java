package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that a web host does not have; a folder of files has no page for that. */
@ExtendWith(Chromium.class)
class NotFoundIT {

    @ParameterizedTest
    @CsvSource({
        "code/87d1041c, en/code/0x87d1041c.html",
        "code/0X87D1041C/, en/code/0x87d1041c.html",
        "some/where/deep/-2016345060, en/code/0x87d1041c.html",
        "2278622236/, en/code/0x87d1041c.html",
        "2 278 622 236, en/code/0x87d1041c.html",
        "%E2%88%922016345060, en/code/0x87d1041c.html",
        "&H87D1041C, en/code/0x87d1041c.html",
        "0x87D1_041C, en/code/0x87d1041c.html",
        "code/error-0x87D1041C-android, en/code/0x87d1041c.html",
        "code/0x87d1041c/android, en/code/0x87d1041c.html",
        "code/%EF%BC%90x87D1041C, en/code/0x87d1041c.html"
    })
    void findsTheCodeInTheAddress(String path, String page, Chromium.Session chromium) {
        assertLeads(path, page, chromium);
    }

    @ParameterizedTest
    @CsvSource({
        "nl/code/0x87D1041C.html, nl/code/0x87d1041c.html",
        "/de/CODE/0X87D1041C, de/code/0x87d1041c.html",
        "DE/code/-2016345060.html, de/code/0x87d1041c.html",
        "xx/code/0x87d1041c, en/code/0x87d1041c.html",
        "pt-BR/codes.html, en/codes.html",
        "nl, nl/index.html",
        "JA/, ja/index.html"
    })
    void keepsTheLanguageThatIsThere(String path, String page, Chromium.Session chromium) {
        assertLeads(path.replaceFirst("^/", ""), page, chromium);
    }

    @ParameterizedTest
    @CsvSource({
        "nl/steps/Restart-Device/, nl/steps/restart-device.html",
        "nl/Pages/About.HTM, nl/pages/about.html",
        "nl/platform/android, nl/platform/android.html",
        "nl/code/0x87D1041C?from=mail#android, nl/code/0x87d1041c.html?from=mail#android"
    })
    void findsAPageThatIsWrittenOtherwise(String path, String page, Chromium.Session chromium) {
        assertLeads(path, page, chromium);
    }

    /** Only iOS reports this code, so that its page says nothing about Android. */
    @ParameterizedTest
    @CsvSource({
        "code/0x87d13b62.html, #android",
        "code/0x87D13B62, #android--find-app-details",
        "nl/code/0x87D13B62, #android",
        "code/0x87d13b62.html, #%E0%A4%A"
    })
    void landsOnAPageThatLacksTheAnchor(String path, String anchor, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            visit.openMissing(path + anchor);
            visit.awaitArrival("nl/code/0x87d13b62.html" + anchor);
            assertThat(visit.page().locator("h1")).isVisible();
            assertThat(visit.page().locator("h1")).isInViewport();
        }
    }

    @Test
    void staysWhereNothingIsMeant(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
            Page page = visit.openMissing("nl/code/x/%2Fy/");
            assertThat(page.locator("h1")).hasText("404");
            assertThat(page.locator(".not-found > :first-child")).hasAttribute("lang", "en");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page).hasURL(Pattern.compile(".*/nl/code/x/.*"));
        }
    }

    private static void assertLeads(String path, String page, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
            visit.openMissing(path);
            visit.awaitArrival(page);
        }
    }

    @Test
    void offersTheListsWhereThereIsNoCode(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
            Page page = visit.openMissing("some/where/nothing.html");
            assertThat(page.locator("h1")).hasText("404");
            page.locator(".not-found [lang=en] a[href$='codes.html']").click();
            visit.awaitArrival("en/codes.html");
        }
    }
}
