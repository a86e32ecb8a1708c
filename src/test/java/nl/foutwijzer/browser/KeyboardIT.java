package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the home page to a text in a ticket without a mouse. */
@ExtendWith(Chromium.class)
class KeyboardIT {
    private static final int FARTHEST = 60;

    @ParameterizedTest
    @EnumSource
    void walksFromHomeToACopiedTicket(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withClipboard())) {
            Page page = visit.open("nl/index.html");
            Keyboard keys = page.keyboard();
            keys.press("/");
            keys.type("-2016345060");
            assertThat(page.locator(".search-list .hit").first()).containsText("0x87D1041C");
            keys.press("Enter");
            visit.awaitArrival("nl/code/0x87d1041c.html");

            walkTo(page, "section#ios .step-tick");
            keys.press("Space");
            keys.press("Tab");
            keys.press("Enter");
            assertThat(page.locator("section#ios .steps details[open]")).hasCount(1);

            walkTo(page, "section#ios .ticket-tools > .copy");
            keys.press("Enter");
            assertThat(page.locator("main > article > [role=status]")).hasText("Gekopieerd");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .startsWith("Code: 0x87D1041C (-2016345060, 2278622236)\n")
                    .contains("\nPlatform: iOS en iPadOS\n", "\n[x] 1. ", "\n2. ")
                    .endsWith("/code/0x87d1041c.html#ios");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTicksUntilTheyAreCleared(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withClipboard())) {
            Page page = visit.open("nl/code/0x87d1041c.html");
            page.locator(".step-tick").first().check();
            page.reload();
            assertThat(page.locator(".step-tick:checked")).hasCount(1);
            Locator clear = page.locator("section#ios .ticket-tools > :last-child");
            assertThat(clear).hasText("Vinkjes en notitie wissen");
            clear.click();
            assertThat(page.locator(".step-tick:checked")).hasCount(0);
            assertThat(clear).isHidden();
            assertThat(page.locator("section#ios .ticket-tools > :focus")).hasText("Notitie");
            assertThat(page.locator("main > article > [role=status]"))
                    .hasText("Vinkjes en notitie zijn gewist");
            page.reload();
            assertThat(page.locator(".step-tick:checked")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void narrowsTheStepsToThoseOfARole(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withClipboard())) {
            Page page = visit.open("nl/code/0x87d1041c.html");
            var all = page.locator("section#ios .steps > li:visible");
            int before = all.count();
            var admin = page.locator("section#ios .roles [aria-pressed]").nth(1);
            admin.click();
            assertThat(admin).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("section#ios .steps > [data-role=administrator]:visible"))
                    .hasCount(all.count());
            assertThat(all.count()).isLessThan(before);
            admin.click();
            assertThat(all).hasCount(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTextWhereItCannotBeCopied(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.page();
            page.addInitScript(
                    "navigator.clipboard && (navigator.clipboard.writeText = () =>"
                            + " Promise.reject(new Error('no')));"
                            + "document.execCommand = () => false;");
            visit.open("nl/code/0x87d1041c.html");
            Locator copies = page.locator("section#android .ticket-tools > .copy");
            copies.nth(0).click();
            assertThat(page.locator("section#android .by-hand")).isVisible();
            assertThat((String) page.evaluate("getSelection().toString()"))
                    .contains("\nPlatform: Android");
            copies.nth(1).click();
            assertThat(page.locator("section#android .by-hand")).containsText("**Platform**");
            assertThat((String) page.evaluate("getSelection().toString()"))
                    .contains("\n- **Platform**: Android");
        }
    }

    private static Browser.NewContextOptions withClipboard() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /** Goes on by Tab until the focus is there. */
    private static void walkTo(Page page, String selector) {
        for (int i = 0; i < FARTHEST; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }
}
