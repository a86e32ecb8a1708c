package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.foutwijzer.browser.SearchBox.awaitQuestion;
import static nl.foutwijzer.browser.SearchBox.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of search results, over answers that are known. */
@ExtendWith(Chromium.class)
class SearchPageIT {
    private static final String PAGE = "nl/search.html";
    private static final String LOG =
            "start\n[err] Install failed 0x87D1041C\nretry 0x87D1041C\nthen 0x87D10420\n";

    /** Drops a file, as dragging it from another window does. */
    private static final String DROP =
            """
            text => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([text], 'dropped.log', { type: 'text/plain' }));
              for (const type of ['dragover', 'drop']) {
                const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
                document.querySelector('main').dispatchEvent(event);
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void showsWhatTheAddressAsksFor(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=netwerk&platform=ios&utm=x");
            assertThat(field(page)).hasValue("netwerk");
            assertThat(status(page)).hasText("Resultaten: 3");
            assertThat(page.locator("main h2:visible").first()).hasText("Op code");
            assertThat(hits(page)).hasCount(3);
            assertThat(hits(page).nth(1).locator("mark")).hasText("netwerk");
            assertThat(page.getByLabel("iOS en iPadOS")).isChecked();
            assertThat(page.evaluate("fakeFinds")).asString().contains("{\"platform\":[\"ios\"]}");
            assertThat(page).hasTitle("netwerk - Zoeken - Foutwijzer");
            hits(page).nth(1).click();
            visit.awaitArrival("nl/steps/check-network.html");
            page.goBack();
            assertThat(hits(page)).hasCount(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsWhatFollows(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=app");
            Locator more = page.locator("main button.button:visible");
            assertThat(status(page)).hasText("Resultaten: 45, waarvan 20 getoond");
            more.press("Enter");
            assertThat(status(page)).hasText("Resultaten: 45, waarvan 40 getoond");
            assertThat(hits(page).nth(20)).isFocused();
            more.click();
            assertThat(hits(page)).hasCount(45);
            assertThat(status(page)).hasText("Resultaten: 45");
            assertThat(more).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filtersAndLetsTheBackButtonUndoIt(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=app");
            Locator android = page.getByLabel("Android");
            android.press("Space");
            visit.awaitArrival(PAGE + "?q=app&platform=android");
            page.getByLabel("Verplicht").check();
            visit.awaitArrival(PAGE + "?q=app&platform=android&intent=required");
            awaitQuestion(page, "app {\"platform\":[\"android\"],\"intent\":[\"required\"]}");
            assertThat(page.locator("main summary")).hasText("Filters (2)");
            page.goBack();
            visit.awaitArrival(PAGE + "?q=app&platform=android");
            assertThat(page.getByLabel("Verplicht")).not().isChecked();
            assertThat(android).isChecked();
            page.getByText("Filters wissen").click();
            visit.awaitArrival(PAGE + "?q=app");
            assertThat(android).not().isChecked();
            assertThat(page.locator("main summary")).isFocused();
            page.goBack();
            assertThat(android).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsWhatIsTypedAndRemembersWhatWasMeant(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=kapot");
            assertThat(hits(page)).hasCount(1);
            Object steps = page.evaluate("history.length");
            field(page).fill("");
            page.keyboard().type("netwerk");
            visit.awaitArrival(PAGE + "?q=netwerk");
            assertThat(hits(page)).hasCount(3);
            assertThat(page.evaluate("history.length")).isEqualTo(steps);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("history.length")).isEqualTo((Integer) steps + 1);
            page.goBack();
            visit.awaitArrival(PAGE + "?q=kapot");
            assertThat(field(page)).hasValue("kapot");
            assertThat(hits(page)).hasCount(1);
            page.goForward();
            assertThat(field(page)).hasValue("netwerk");
            assertThat(hits(page)).hasCount(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheQuestionToTheOtherLanguage(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE);
            field(page).fill("netwerk");
            assertThat(hits(page)).hasCount(3);
            page.locator("[popovertarget=languages]").click();
            page.locator(".languages [hreflang=en]").click();
            visit.awaitArrival("en/search.html?q=netwerk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheCodesOfAFile(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=app");
            choose(page, "install.log", LOG.getBytes(UTF_8));
            assertThat(status(page)).hasText("install.log: Codes in deze tekst: 2");
            Locator rows = page.locator("main tbody tr");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("0x87D1041C De toepassing");
            assertThat(rows.first().locator("td").first()).hasText("2×");
            assertThat(rows.first().locator("td").last())
                    .hasText("Regel 2 [err] Install failed 0x87D1041C");
            assertThat(rows.last()).containsText("Onbekende code lijkt op 0x87D1041C");
            assertThat(rows.last().locator("a")).hasText(new String[] {"0x87D10420", "0x87D1041C"});
            assertThat(field(page)).hasValue("");
            rows.first().locator("a").click();
            visit.awaitArrival("nl/code/0x87d1041c.html");
        }
    }

    @Test
    void readsAFileAsWindowsWritesIt(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(PAGE);
            for (String text : new String[] {"\ufeff" + LOG, LOG}) {
                choose(page, "windows.log", text.getBytes(UTF_16LE));
                assertThat(page.locator("main tbody td").last()).hasText("Regel 4 then 0x87D10420");
                field(page).fill("netwerk");
                assertThat(hits(page)).hasCount(3);
            }
        }
    }

    @Test
    void refusesWhatIsNoTextOrTooMuch(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(PAGE);
            choose(page, "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
            assertThat(status(page)).hasText("picture.png is geen tekstbestand.");
            choose(page, "long.log", LOG.repeat(20_000).getBytes(UTF_8));
            assertThat(status(page)).containsText("groter dan 1 MB");
            choose(page, "none.log", "nothing".getBytes(UTF_8));
            assertThat(status(page)).hasText("none.log: In deze tekst staat geen foutcode.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheCodesOfWhatIsDropped(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE);
            assertThat(page.locator("[data-drop]")).isVisible();
            page.evaluate(DROP, LOG);
            assertThat(status(page)).hasText("dropped.log: Codes in deze tekst: 2");
            assertThat(page.locator("main tbody tr")).hasCount(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheCodesOfAPastedText(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE);
            assertThat(page.locator("[data-drop]")).isVisible();
            Paste.into(page, LOG);
            assertThat(status(page)).hasText("Codes in deze tekst: 2");
            assertThat(page.locator("main tbody tr")).hasCount(2);
            assertThat(page.locator("[role=combobox]")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccessible(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(PAGE + "?q=netwerk&platform=ios");
            assertThat(hits(page)).hasCount(3);
            assertThat(Axe.violations(page)).isEmpty();
            page.locator("main summary").click();
            assertThat(Axe.violations(page)).isEmpty();
            field(page).fill("wiped");
            assertThat(hits(page)).hasCount(1);
            assertThat(Axe.violations(page)).isEmpty();
            choose(page, "install.log", LOG.getBytes(UTF_8));
            assertThat(page.locator("main tbody tr")).hasCount(2);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void fitsIntoASmallWindow(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            visit.page().setViewportSize(320, 640);
            Page page = visit.open(PAGE + "?q=app");
            assertThat(hits(page)).hasCount(20);
            page.locator("main summary").click();
            assertThat(page.getByLabel("Verplicht")).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            choose(page, "x.log", (LOG + "x".repeat(150) + "0x87D13B62").getBytes(UTF_8));
            assertThat(page.locator("main tbody tr").first()).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("[data-file]").setInputFiles(new FilePayload(name, "", bytes));
    }

    private static Locator status(Page page) {
        return page.locator("main [role=status]");
    }

    private static Locator hits(Page page) {
        return page.locator("main .hits a");
    }
}
