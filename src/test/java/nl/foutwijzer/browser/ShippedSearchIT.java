package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.foutwijzer.browser.SearchBox.field;
import static nl.foutwijzer.browser.SearchBox.options;
import static nl.foutwijzer.browser.SearchBox.press;
import static nl.foutwijzer.browser.SearchBox.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers look for in the shipped site, from its box and its page of results. */
@ExtendWith(Chromium.class)
class ShippedSearchIT {
    private static final String START = "nl/codes.html";
    private static final String CODE = "nl/code/0x87d1041c.html";

    private static final String LOG =
            """
            2026-11-22 10:00:01 sync started, id 6f9619ff-8b86-d011-b42d-00cf4fc964ff
            2026-11-22 10:00:07 app failed: -2016345060
            2026-11-22 10:01:07 app failed: 0x87D1041C
            2026-11-22 10:01:09 app failed: 0x87D13B62
            2026-11-22 10:02:09 app failed: 0x87D13BFF
            """;

    private static final List<String> SPELLINGS =
            List.of(
                    "0x87D1041C",
                    "0X87d1041c",
                    "87D1041C",
                    "87d1 041c",
                    "-2016345060",
                    "\u22122016345060",
                    "2278622236",
                    "\uff10\uff58\uff18\uff17\uff24\uff11\uff10\uff14\uff11\uff23");

    @ParameterizedTest
    @EnumSource
    void opensACodeInAnySpelling(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            for (String spelling : SPELLINGS) {
                type(visit.open(START), spelling);
                press(visit.page(), "Enter");
                visit.awaitArrival(CODE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsACodeByItsBeginningAndItsEnd(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(START);
            for (String part : List.of("0x87D1041", "041C")) {
                field(page).fill("");
                type(page, part);
                assertThat(options(page).first()).containsText("0x87D1041C");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksWhetherAnotherCodeWasMeant(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(START);
            type(page, "0x87D1041D");
            assertThat(page.locator(".search-notes p")).containsText("0x87D1041D");
            assertThat(page.locator(".search-label").first()).hasText("Bedoelde je een van deze?");
            assertThat(options(page).first()).containsText("0x87D1041C");
            press(page, "Enter");
            visit.awaitArrival("nl/search.html?q=0x87D1041D");
            assertThat(page.locator("main .hits a").first()).containsText("0x87D1041C");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWords(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open("nl/steps/check-network.html");
            for (String words : List.of("instalatie mislukt", "fout", "batterij leeg", "bat")) {
                field(page).fill("");
                type(page, words);
                assertThat(options(page).first().locator("mark").first()).isVisible();
                String href = (String) options(page).first().evaluate("link => link.href");
                assertThat(href).matches(".*/nl/(code|steps|pages)/[a-z0-9-]+\\.html(#.+)?");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void narrowsResultsByPlatform(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open("nl/search.html?q=app");
            Locator hits = page.locator("main .hits a");
            assertThat(hits.first()).isVisible();
            page.getByLabel("Android").check();
            visit.awaitArrival("nl/search.html?q=app&platform=android");
            assertThat(hits.filter(iosOnly())).hasCount(0);
            assertThat(hits.first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheCodesOfAPastedLog(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(START);
            Paste.into(page, LOG);
            assertThat(page.locator(".search-label")).hasText("Codes in deze tekst: 3");
            assertThat(options(page)).hasCount(3);
            assertThat(options(page).first()).containsText("0x87D1041C");
            assertThat(options(page).first()).containsText("2× Regel 2");
            assertThat(options(page).last()).containsText("Onbekende code");
        }
    }

    private static Locator.FilterOptions iosOnly() {
        return new Locator.FilterOptions().setHasText("iOS en iPadOS").setHasNotText("Android");
    }
}
