package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.foutwijzer.browser.SearchBox.assertActive;
import static nl.foutwijzer.browser.SearchBox.awaitQuestion;
import static nl.foutwijzer.browser.SearchBox.field;
import static nl.foutwijzer.browser.SearchBox.options;
import static nl.foutwijzer.browser.SearchBox.popup;
import static nl.foutwijzer.browser.SearchBox.press;
import static nl.foutwijzer.browser.SearchBox.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The search box of every page, over answers that are known. */
@ExtendWith(Chromium.class)
class SearchBoxIT {
    private static final String START = "nl/codes.html";
    private static final String CODE = "nl/code/0x87d1041c.html";

    @ParameterizedTest
    @EnumSource
    void takesTheFocusByKey(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            page.keyboard().press("/");
            assertThat(field(page)).isFocused();
            page.keyboard().type("a/b");
            assertThat(field(page)).hasValue("a/b");
            page.locator("h1").click();
            page.keyboard().press("Control+k");
            assertThat(field(page)).isFocused();
            page.keyboard().type("x");
            assertThat(field(page)).hasValue("x");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsCodesBeforeWords(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            BoundingBox before = page.locator("main").boundingBox();
            type(page, "netwerk");
            assertThat(options(page)).hasCount(4);
            assertThat(field(page)).hasAttribute("role", "combobox");
            assertThat(field(page)).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("[role=listbox] [role=group] > [role=presentation]"))
                    .hasText(new String[] {"Op code", "Op woorden"});
            assertThat(options(page).first()).containsText("0x87D13B62");
            assertThat(options(page).nth(1).locator("mark")).hasText("netwerk");
            assertThat(options(page).last()).hasText("Alle resultaten: 3");
            assertThat(page.locator(".search [role=status]")).hasText("Resultaten: 3");
            assertThat(page.locator("main").boundingBox())
                    .usingRecursiveComparison()
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void movesByArrowsAndLeavesOtherKeysToTheText(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(options(page)).hasCount(4);
            press(page, "ArrowDown", "ArrowDown");
            assertActive(page, options(page).nth(1));
            press(page, "ArrowUp", "ArrowUp");
            assertThat(page.locator("[aria-selected=true]")).hasCount(0);
            press(page, "ArrowUp");
            assertActive(page, options(page).last());
            press(page, "Home");
            page.keyboard().type("1");
            assertThat(field(page)).hasValue("1netwerk");
            press(page, "End");
            page.keyboard().type("2");
            assertThat(field(page)).hasValue("1netwerk2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensTheOptionThatIsActive(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(options(page)).hasCount(4);
            press(page, "ArrowDown", "ArrowDown", "Enter");
            visit.awaitArrival("nl/steps/check-network.html");
        }
    }

    @Test
    void forgetsTheActiveOptionWhereTheReaderTypesOn(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(options(page)).hasCount(4);
            press(page, "ArrowDown", "x", "Enter");
            visit.awaitArrival("nl/search.html?q=netwerkx");
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensThePageOfATypedCodeAtOnce(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            type(visit.open(START), "0x87D1041C");
            press(visit.page(), "Enter");
            visit.awaitArrival(CODE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsToThePageOfResultsOtherwise(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            type(visit.open(START), "app & net");
            press(visit.page(), "Enter");
            visit.awaitArrival("nl/search.html?q=app%20%26%20net");
            assertThat(field(visit.page())).hasValue("app & net");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesAndThenClearsByEscape(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(popup(page)).isVisible();
            press(page, "Escape");
            assertThat(popup(page)).isHidden();
            assertThat(field(page)).hasAttribute("aria-expanded", "false");
            assertThat(field(page)).hasValue("netwerk");
            press(page, "ArrowDown");
            assertThat(popup(page)).isVisible();
            press(page, "Escape", "Escape");
            assertThat(field(page)).hasValue("");
            assertThat(field(page)).isFocused();
        }
    }

    @Test
    void staysClosedWhereAnAnswerComesLate(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(popup(page)).isVisible();
            field(page).fill("traag");
            awaitQuestion(page, "traag {}");
            press(page, "Escape");
            page.waitForTimeout(800);
            assertThat(popup(page)).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesWhereTheReaderTurnsElsewhere(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(popup(page)).isVisible();
            page.locator("h1").click(new Locator.ClickOptions().setForce(true).setPosition(5, 5));
            assertThat(popup(page)).isHidden();
            page.mouse().click(5, 500);
            type(page, "k");
            page.locator(".search-popup:not([hidden])").waitFor();
            press(page, "Tab", "Tab");
            assertThat(popup(page)).isHidden();
        }
    }

    @Test
    void hasOptionsThatAreLinks(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            Locator code = options(page).first();
            for (Locator.ClickOptions click :
                    List.of(
                            new Locator.ClickOptions().setButton(MouseButton.MIDDLE),
                            new Locator.ClickOptions()
                                    .setModifiers(List.of(KeyboardModifier.CONTROL)))) {
                Page other = page.context().waitForPage(() -> code.click(click));
                other.waitForURL("**/0x87d13b62.html");
                other.close();
                assertThat(popup(page)).isVisible();
            }
            code.click();
            visit.awaitArrival("nl/code/0x87d13b62.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasTypedBeforeTheSearchCame(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            AtomicReference<Route> waiting = new AtomicReference<>();
            FakeSearch.install(visit, waiting::set);
            Page page = visit.open(START);
            field(page).click();
            page.keyboard().type("0x87D1");
            page.waitForCondition(() -> waiting.get() != null);
            assertThat(page.locator(".search-popup")).hasCount(0);
            FakeSearch.fulfill(waiting.get());
            assertThat(options(page)).hasCount(3);
            assertThat(field(page)).hasValue("0x87D1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void dropsAnswersThatComeLate(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "traag");
            awaitQuestion(page, "traag {}");
            field(page).fill("kapot");
            assertThat(options(page).first()).containsText("Controleer het netwerk");
            page.waitForTimeout(700);
            assertThat(options(page).first()).containsText("Controleer het netwerk");
        }
    }

    @Test
    void asksOnceForWhatIsTypedFast(Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(Place.HTTP, chromium)) {
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(options(page)).hasCount(4);
            assertThat(page.evaluate("fakeFinds.filter(f => f.startsWith('netwerk ')).length"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0x87D10420 | De code 0x87D10420 staat hier niet in. | Bedoelde je een van deze? | 0x87D1041C
                    instalatie | ‘instalatie’ komt niet voor; gezocht op ‘installatie’. | Op woorden | 0x87D13B62
                    app qqq    | Komt nergens voor: qqq | Op woorden | 0x87D13B62
                    kapot      | Een deel van de zoekgegevens ontbreekt, dus misschien staat niet alles erbij. | Op woorden | Controleer
                    wiped      | Niets gevonden voor ‘wiped’. Kijk of het goed gespeld is, of zoek met minder of andere woorden. | Wel gevonden in een andere taal: English | wiped
                    """)
    void saysWhatIsOutOfTheOrdinary(
            String query, String note, String group, String first, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(Place.FILE, chromium)) {
            Page page = visit.open(START);
            type(page, query);
            assertThat(page.locator(".search-notes p")).hasText(note);
            assertThat(page.locator(".search [role=status]")).containsText(note);
            assertThat(page.locator("[role=group] > [role=presentation]")).hasText(group);
            assertThat(options(page).first()).containsText(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheLanguageOfOtherResults(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            type(page, "wiped");
            assertThat(options(page).first()).hasAttribute("lang", "en");
            options(page).first().click();
            visit.awaitArrival("en/code/0x87d13b63.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsToAllCodesWhereNothingIsFound(Place place, Chromium.Session chromium)
            throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(CODE);
            type(page, "zzz");
            assertThat(options(page)).hasCount(1);
            press(page, "ArrowDown", "Enter");
            visit.awaitArrival("nl/codes.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatItDoesNotWork(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            FakeSearch.installWithoutIndex(visit);
            Page page = visit.open(START);
            type(page, "netwerk");
            assertThat(page.locator(".search-notes p")).containsText("Zoeken lukt nu niet.");
            press(page, "Enter");
            visit.awaitArrival("nl/search.html?q=netwerk");
            page.locator("main").getByText("Zoeken lukt nu niet.").click();
            visit.awaitArrival("nl/codes.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccessibleWithItsListOpen(Place place, Chromium.Session chromium) throws IOException {
        try (Visit visit = FakeSearch.visit(place, chromium)) {
            Page page = visit.open(START);
            for (String query : List.of("netwerk", "0x87D10420", "zzz")) {
                field(page).fill(query);
                awaitQuestion(page, query + " {}");
                press(page, "ArrowDown");
                assertThat(popup(page)).isVisible();
                assertThat(Axe.violations(page)).isEmpty();
                assertThat(popup(page)).isVisible();
            }
            Paste.into(page, "one\ntwo 0x87D1041C\n0x87D10420");
            assertThat(options(page)).hasCount(2);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
