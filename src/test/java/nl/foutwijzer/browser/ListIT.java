package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of codes that a reader filters and sorts. */
@ExtendWith(Chromium.class)
class ListIT {
    private static final int ALL = Objects.requireNonNull(new File("content/errors").list()).length;

    private static final String CODES = "nl/codes.html";

    @ParameterizedTest
    @EnumSource
    void filtersByWordsAndChoices(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODES);
            assertThat(count(page)).hasText(ALL + " codes");
            field(page).fill("geannuleerd");
            int matching = rows(page).count();
            assertThat(matching).isBetween(2, ALL - 1);
            assertThat(count(page)).hasText(matching + " van " + ALL + " codes");
            choice(page, "severity").selectOption("error");
            assertThat(rows(page).count()).isLessThan(matching);
            assertThat(rows(page).locator(".severity-warning")).hasCount(0);
            field(page).fill("-2016345060");
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText("0x87D1041C");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsStateInTheAddress(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODES);
            choice(page, "platform").selectOption("ios");
            head(page, "Melding").click();
            head(page, "Melding").click();
            assertThat(query(page)).isEqualTo("platform=ios&sort=message&desc");
            List<String> shown = rows(page).allInnerTexts();
            page.reload();
            assertThat(choice(page, "platform")).hasValue("ios");
            assertThat(rows(page)).hasCount(shown.size());
            assertThat(rows(page).allInnerTexts()).isEqualTo(shown);
            rows(page).first().locator("a").click();
            page.waitForURL("**/code/*");
            page.goBack();
            assertThat(count(page)).hasText(shown.size() + " van " + ALL + " codes");
            assertThat(rows(page).allInnerTexts()).isEqualTo(shown);
            page.locator("a[data-language=en]")
                    .dispatchEvent("click"); // wherever the menu hides it
            assertThat(count(page)).hasText(shown.size() + " of " + ALL + " codes");
            assertThat(query(page)).isEqualTo("platform=ios&sort=message&desc");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNothingFitsAndStartsAgain(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODES + "?q=bestaat+niet&severity=nothing&sort=nothing");
            assertThat(field(page)).hasValue("bestaat niet");
            assertThat(count(page)).hasText("0 van " + ALL + " codes");
            assertThat(page.locator("table.list")).isHidden();
            Locator clear = clear(page);
            assertThat(clear).hasCount(1);
            clear.press("Enter");
            assertThat(field(page)).isFocused();
            assertThat(rows(page)).hasCount(ALL);
            assertThat(count(page)).hasText(ALL + " codes");
            assertThat(query(page)).isNull();
            assertThat(clear(page)).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sortsByKeyboardAndTellsHow(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODES);
            List<String> codes = codes(page);
            assertThat(sorted(page)).containsExactly("Code ascending");
            head(page, "Ernst").press("Enter");
            assertThat(sorted(page)).containsExactly("Ernst ascending");
            assertThat(rows(page).first().locator(".severity-warning, .severity-info")).hasCount(1);
            head(page, "Ernst").press("Space");
            assertThat(sorted(page)).containsExactly("Ernst descending");
            assertThat(rows(page).first().locator(".severity-error, .severity-critical"))
                    .hasCount(1);
            head(page, "Melding").press("Enter");
            List<String> messages = rows(page).locator(".message").allInnerTexts();
            assertThat(messages).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            head(page, "Code").press("Enter");
            assertThat(codes(page)).isEqualTo(codes);
        }
    }

    @Test
    void sortsByAChoiceOnAPhone(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            Page page = visit.page();
            page.setViewportSize(320, 640);
            visit.open(CODES);
            assertThat(page.locator("table.list thead")).isHidden();
            page.locator(".filter-sort select").selectOption("code down");
            assertThat(query(page)).isEqualTo("sort=code&desc");
            List<String> down = codes(page);
            page.reload();
            assertThat(page.locator(".filter-sort select")).hasValue("code down");
            assertThat(codes(page)).isEqualTo(down).hasSize(ALL);
            page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
            choice(page, "stage").selectOption("installed");
            assertThat(page.locator(".filter-main summary")).hasText("Filters (1)");
        }
    }

    @Test
    void keepsItsHeadInSight(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            Page page = visit.open(CODES);
            page.setViewportSize(1000, 500);
            rows(page).last().scrollIntoViewIfNeeded();
            assertThat(head(page, "Melding").boundingBox().y).isBetween(0.0, 20.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAPlainTableWithoutScripts(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withoutScripts())) {
            Page page = visit.open(CODES);
            assertThat(rows(page)).hasCount(ALL);
            assertThat(page.locator("form.filter")).isHidden();
            assertThat(page.locator("thead button")).hasCount(0);
        }
    }

    private static Browser.NewContextOptions withoutScripts() {
        return new Browser.NewContextOptions().setLocale("nl-NL").setJavaScriptEnabled(false);
    }

    private static Locator choice(Page page, String name) {
        return page.locator("select[name=" + name + "]");
    }

    private static Locator field(Page page) {
        return page.getByLabel("Zoek in deze lijst");
    }

    private static Locator count(Page page) {
        return page.locator(".list-count");
    }

    private static Locator rows(Page page) {
        return page.locator("table.list tbody tr:visible");
    }

    private static List<String> codes(Page page) {
        return rows(page).locator("th").allInnerTexts();
    }

    private static Locator clear(Page page) {
        return page.locator(
                "button:visible", new Page.LocatorOptions().setHasText("Filters wissen"));
    }

    private static Locator head(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> sorted(Page page) {
        return page.locator("th[aria-sort]").all().stream()
                .map(head -> head.innerText() + " " + head.getAttribute("aria-sort"))
                .toList();
    }

    private static @Nullable String query(Page page) {
        return URI.create(page.url()).getQuery();
    }
}
