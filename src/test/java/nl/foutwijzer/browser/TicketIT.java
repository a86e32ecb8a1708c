package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page puts into a ticket. */
@ExtendWith(Chromium.class)
class TicketIT {
    private static final String CODE = "nl/code/0x87d1041c.html";
    private static final String NOTE = "Gebeld met `J`\n</pre><b>1603</b>";

    @ParameterizedTest
    @EnumSource
    void copiesTheCodeAsAWhole(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withClipboard())) {
            Page page = visit.open(CODE);
            Locator copies = page.locator(".page-head .ticket-tools .copy");
            assertThat(copied(page, copies.nth(0)))
                    .containsOnlyOnce("Code: 0x87D1041C (-2016345060, 2278622236)\n")
                    .contains("\nPlatform: Android\n", "\nPlatform: iOS en iPadOS\n")
                    .endsWith("\n\n" + chromium.address() + "code/0x87d1041c.html");
            assertThat(copied(page, copies.nth(1)))
                    .startsWith("- **Code**: `0x87D1041C` (`-2016345060`, ")
                    .contains("\n- **Platform**: Android\n", "\n\n1. ")
                    .endsWith("\n\n<" + chromium.address() + "code/0x87d1041c.html>");
            assertThat(copied(page, copies.nth(2)))
                    .isEqualTo(chromium.address() + "code/0x87d1041c.html");
            copies = page.locator("section#ios .ticket-tools .copy");
            assertThat(copied(page, copies.nth(2)))
                    .isEqualTo(chromium.address() + "code/0x87d1041c.html#ios");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsANoteUntilItIsCleared(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, withClipboard())) {
            Page page = visit.open(CODE);
            Locator row = page.locator("section#ios .ticket-tools");
            row.locator(".button").first().click();
            Locator field = page.locator(".note textarea");
            assertThat(field).isFocused();
            field.fill(NOTE);
            page.locator("section#ios .step-tick").first().check();
            page.reload();
            assertThat(field).hasValue(NOTE);
            assertThat(copied(page, row.locator(".copy").nth(0)))
                    .contains("\n[x] 1. ")
                    .endsWith("#ios\n\nNotitie\n" + NOTE);
            assertThat(copied(page, row.locator(".copy").nth(1)))
                    .contains("\n1. [x] ", "\n2. [ ] ")
                    .endsWith(
                            "\n\n**Notitie**  \nGebeld met \\`J\\`  \n"
                                    + "\\</pre>\\<b>1603\\</b>");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(field).isHidden();
            assertThat(page.locator(".note")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            row.locator(".button").last().click();
            assertThat(field).hasCount(0);
            page.reload();
            assertThat(page.locator(".step-tick:checked")).hasCount(0);
            assertThat(copied(page, row.locator(".copy").nth(0))).doesNotContain("Notitie");
        }
    }

    private static String copied(Page page, Locator button) {
        button.click();
        assertThat(page.locator("main > article > [role=status]")).hasText("Gekopieerd");
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private static Browser.NewContextOptions withClipboard() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }
}
