package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers do with the site. */
@ExtendWith(Chromium.class)
class ReadingIT {
    private static final String CODE = "code/0x87d1041c.html";

    @ParameterizedTest
    @EnumSource
    void beginsInTheBrowsersLanguage(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "en-GB")) {
            visit.open("index.html");
            visit.awaitArrival("en/index.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsInTheSourceLanguageWhereItHasNotTheBrowsers(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "sv-SE")) {
            visit.open("index.html");
            visit.awaitArrival("nl/index.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembersTheChosenLanguage(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            clickLanguage(visit.open("nl/index.html"), "en");
            visit.awaitArrival("en/index.html");
            visit.open("index.html");
            visit.awaitArrival("en/index.html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromHomeByPlatformToACode(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open("nl/index.html");
            page.locator("main nav a", containing("iOS en iPadOS")).click();
            visit.awaitArrival("nl/platform/ios.html");
            page.getByRole(AriaRole.LINK, named("0x87D1041C")).click();
            visit.awaitArrival("nl/" + CODE + "#ios");
            assertThat(page.locator("section#ios")).isInViewport();
            assertThat(page.locator("section#android")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesLanguageInTheSamePlace(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            clickLanguage(visit.open("nl/" + CODE + "#ios"), "en");
            visit.awaitArrival("en/" + CODE + "#ios");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesAPermalinkToTheReadersLanguage(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "en-US")) {
            visit.open(CODE + "#ios");
            visit.awaitArrival("en/" + CODE + "#ios");
            assertThat(visit.page().locator("section#ios")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void unfoldsTheStepThatTheAddressNames(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Locator folded = visit.open("nl/" + CODE).locator(".steps details:not([open])").last();
            String id = folded.getAttribute("id");
            visit.open("nl/" + CODE + "#" + id);
            Locator step = visit.page().locator("details[id='" + id + "']");
            assertThat(step).hasAttribute("open", "");
            assertThat(step.locator(".step-body")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesEachFormOfTheCode(Place place, Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Visit visit = chromium.visit(place, options)) {
            Page page = visit.open("nl/" + CODE);
            for (String form : List.of("0x87D1041C", "-2016345060", "2278622236")) {
                Locator button = page.getByRole(AriaRole.BUTTON, named("Kopieer " + form));
                button.click();
                assertThat(page.locator("main [role=status]")).hasText("Gekopieerd");
                assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(form);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheChosenColoursWithoutAFlash(Place place, Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setColorScheme(ColorScheme.LIGHT);
        try (Visit visit = chromium.visit(place, options)) {
            Page page = visit.open("nl/" + CODE);
            Object light = background(page);
            Locator button = page.locator(".theme-button");
            button.click();
            assertThat(background(page)).isEqualTo(light);
            button.click();
            Object dark = background(page);
            assertThat(dark).isNotEqualTo(light);

            page.addInitScript(
                    """
                    new MutationObserver(function (changes, observer) {
                      if (document.body) {
                        window.atFirst = document.documentElement.dataset.theme;
                        observer.disconnect();
                      }
                    }).observe(document, { childList: true, subtree: true });
                    """);
            visit.open("nl/codes.html");
            assertThat(page.evaluate("window.atFirst")).isEqualTo("dark");
            assertThat(background(page)).isEqualTo(dark);
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void clickLanguage(Page page, String language) {
        page.locator("[popovertarget=languages]").click();
        page.locator(".languages a[data-language='" + language + "']").click();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
