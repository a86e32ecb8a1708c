package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.foutwijzer.browser.SearchBox.assertActive;
import static nl.foutwijzer.browser.SearchBox.awaitQuestion;
import static nl.foutwijzer.browser.SearchBox.field;
import static nl.foutwijzer.browser.SearchBox.options;
import static nl.foutwijzer.browser.SearchBox.popup;
import static nl.foutwijzer.browser.SearchBox.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are pasted into the search box. */
@ExtendWith(Chromium.class)
class PastedTextIT {
    private static final String START = "nl/codes.html";

    /** It has no table: beside one, Chromium takes minutes to copy so many lines. */
    private static final String HOME = "nl/index.html";

    private static final String CODE = "nl/code/0x87d1041c.html";

    @ParameterizedTest
    @EnumSource
    void listsTheCodesOfAPastedText(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            Paste.into(
                    page,
                    "start\n[err] Install failed 0x87D1041C\nretry 0x87D1041C\nthen 0x87D10420\n");
            assertThat(page.locator(".search-label")).hasText("Codes in deze tekst: 2");
            assertThat(options(page)).hasCount(2);
            assertThat(options(page).first()).containsText("0x87D1041C De toepassing");
            assertThat(options(page).first())
                    .containsText("2× Regel 2 [err] Install failed 0x87D1041C");
            assertThat(options(page).last())
                    .containsText("0x87D10420 Onbekende code lijkt op 0x87D1041C");
            assertThat(field(page))
                    .hasValue(
                            "start [err] Install failed 0x87D1041C retry 0x87D1041C then"
                                    + " 0x87D10420");
            press(page, "Enter");
            assertActive(page, options(page).first());
            press(page, "Enter");
            visit.awaitArrival(CODE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchesForAnUnknownCodeOfAText(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            Paste.into(page, "first\nthen 0x87D10420\n");
            options(page).first().click();
            visit.awaitArrival("nl/search.html?q=0x87D10420");
            assertThat(page.locator("main [role=status]"))
                    .containsText("De code 0x87D10420 staat hier niet in.");
        }
    }

    @Test
    void keepsATextThatWasPastedBeforeTheSearchCame(Chromium.Session chromium) throws IOException {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            AtomicReference<Route> waiting = new AtomicReference<>();
            FakeSearch.install(visit, waiting::set);
            Page page = visit.open(START);
            Paste.into(page, "one\ntwo 0x87D1041C\n");
            page.waitForCondition(() -> waiting.get() != null);
            FakeSearch.fulfill(waiting.get());
            assertThat(options(page).first()).containsText("Regel 2");
        }
    }

    @Test
    void searchesForTheWordsOfATextWithoutCodes(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            Paste.into(page, "net\nwerk");
            assertThat(page.locator(".search-notes p").first())
                    .hasText("In deze tekst staat geen foutcode.");
            awaitQuestion(page, "net werk {}");
        }
    }

    @Test
    void pastesAShortLineAsItIs(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            field(page).fill("0x87D1");
            Paste.into(page, "041C");
            assertThat(field(page)).hasValue("0x87D1041C");
            assertThat(options(page).first()).containsText("0x87D1041C");
        }
    }

    @Test
    void refusesATextThatIsTooLong(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(HOME);
            Paste.into(page, "0x87D1041C\n".repeat(100_000));
            assertThat(page.locator(".search-notes p")).containsText("groter dan 1 MB");
            assertThat(options(page)).hasCount(0);
            assertThat(field(page)).hasAttribute("aria-expanded", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ltr", "rtl"})
    void fitsIntoASmallWindow(String direction, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            visit.page().setViewportSize(320, 640);
            Page page = visit.open(START);
            page.evaluate("dir => (document.documentElement.dir = dir)", direction);
            Paste.into(page, "one\ntwo 0x87D1041C " + "x".repeat(150) + "\n0x87D10420");
            assertThat(options(page)).hasCount(2);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            BoundingBox box = popup(page).boundingBox();
            assertThat(box.y + box.height).isLessThan(640);
        }
    }
}
