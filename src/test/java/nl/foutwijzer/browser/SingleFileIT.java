package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.foutwijzer.edition.OneFile;
import nl.foutwijzer.site.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole site as one file, alone in a folder. Each visit fails of any other request. */
@ExtendWith(Chromium.class)
class SingleFileIT {
    private static final String NAME = "kb.html";
    private static final String CODE = "#nl/code/0x87d1041c";
    private static Path folder = Path.of("");
    private static Path small = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        folder = Files.createTempDirectory("Kennisbank é ");
        Files.writeString(folder.resolve(NAME), OneFile.of(Path.of("content")));
        small = Files.createTempDirectory("Galerie ü ");
        Files.writeString(small.resolve(NAME), OneFile.of(OneFile.GALLERY));
    }

    @AfterAll
    static void delete() throws IOException {
        Folders.delete(folder);
        Folders.delete(small);
    }

    private static Visit visit(Chromium.Session chromium, Path place, boolean scripts) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setJavaScriptEnabled(scripts)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"));
        return chromium.visit(place, options);
    }

    @Test
    void opensACodeHoweverItIsWritten(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            for (String hash : List.of("#0x87d1041c", "#0X87D1041C", "#-2016345060", CODE)) {
                Page page = visit.open(NAME + hash);
                assertThat(page.locator("h1 > .code")).hasText("0x87D1041C");
                assertThat(page).hasURL(Pattern.compile(CODE + "$"));
                assertThat(page).hasTitle(Pattern.compile("^0x87D1041C: De toepassing"));
                page.navigate("about:blank");
            }
        }
    }

    @Test
    void offersSearchForWhatItDoesNotHave(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + "#0x8badf00d");
            assertThat(page.locator("[data-status]")).containsText("0x8BADF00D");
            assertThat(page.locator("[data-search] input")).hasValue("0x8badf00d");
        }
    }

    @Test
    void searchesAndLeadsThereAndBack(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + "#nl/index");
            assertThat(page.locator(".hero")).isVisible();
            page.keyboard().press("/");
            page.keyboard().type("instalatie mislukt");
            Locator first = page.locator("[role=option]").first();
            assertThat(first).containsText("0x87D13B64");
            first.click();
            assertThat(page.locator("h1 > .code")).hasText("0x87D13B64");
            page.evaluate("scrollTo(0, 500)");
            page.locator(".neighbours [rel=next]").click();
            assertThat(page.locator("h1 > .code")).not().hasText("0x87D13B64");
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
            page.goBack();
            assertThat(page.locator("h1 > .code")).hasText("0x87D13B64");
            page.waitForFunction("scrollY > 0");
        }
    }

    @Test
    void keepsThePlaceInAnotherLanguage(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + CODE + ":ios");
            assertThat(page.locator("section#ios")).isInViewport();
            page.locator("[popovertarget=languages]").click();
            page.locator(".languages [hreflang=ar]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "ar");
            assertThat(page).hasURL(Pattern.compile("#ar/code/0x87d1041c:ios$"));
            page.navigate("about:blank");
            assertThat(visit.open(NAME).locator("html")).hasAttribute("lang", "ar");
        }
    }

    @Test
    void copiesALinkIntoTheFile(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + CODE);
            Locator rows = page.locator(".ticket-tools");
            rows.first().locator("button").nth(2).click();
            assertThat(clipboard(page)).isEqualTo("kb.html#0x87d1041c");
            rows.nth(1).locator("button").nth(2).click();
            assertThat(clipboard(page)).isEqualTo("kb.html#0x87d1041c:android");
            rows.nth(1).locator("button").first().click();
            assertThat(clipboard(page)).endsWith("kb.html#0x87d1041c:android");
        }
    }

    private static String clipboard(Page page) {
        page.waitForTimeout(100);
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void keepsTicksWhereTheyWereMade(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + CODE);
            page.locator(".step-tick").first().check();
            page.locator(".crumbs a").first().click();
            assertThat(page.locator(".hero")).isVisible();
            page.goBack();
            assertThat(page.locator(".step-tick").first()).isChecked();
        }
    }

    @Test
    void keepsAListAsItWasNarrowed(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + "#nl/codes");
            page.locator(".filter-text input").fill("0x8000");
            assertThat(page.locator(".list tbody tr:visible")).hasCount(1);
            page.locator(".list tbody a:visible").click();
            assertThat(page.locator("h1 > .code")).hasText("0x8000FFFF");
            page.goBack();
            assertThat(page.locator(".list tbody tr:visible")).hasCount(1);
        }
    }

    @Test
    void findsTheCodesOfAPastedLog(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + "#nl/search");
            assertThat(page.locator("[data-results]")).isVisible();
            Paste.into(page, "eerst 0x87D1041C\ndan 0x87D13B64\n");
            assertThat(page.locator(".found-codes tbody tr")).hasCount(2);
        }
    }

    @Test
    void showsAPictureLarge(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + "#nl/steps/find-app-details");
            page.locator("a.zoom").first().click();
            assertThat(page.locator("dialog img")).isInViewport();
            assertThat(page.evaluate("document.querySelector('dialog img').naturalWidth"))
                    .isNotEqualTo(0);
        }
    }

    @Test
    void printsTheArticleThatShows(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, true)) {
            Page page = visit.open(NAME + CODE);
            assertThat(page.locator("h1 > .code")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator(".ticket-tools:visible")).hasCount(0);
        }
    }

    @Test
    void isReadWithoutScripts(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, small, false)) {
            Page page = visit.open(NAME);
            page.locator("tr[id='0x80070001'] a").click();
            Locator article = page.locator("[id='en/code/0x80070001']");
            assertThat(article).isInViewport();
            assertThat(article.locator("h1")).isVisible();
            article.locator(".crumbs a").first().click();
            assertThat(page.locator("[id='en/index']")).isInViewport();
            assertThat(page.locator("[id='en/steps/all-markdown'] svg.picture").first())
                    .isVisible();
        }
    }

    @Test
    void saysHowToReadItWhereItIsPacked(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, folder, false)) {
            Page page = visit.open(NAME + "#0x87d1041c");
            assertThat(page.locator("tr[id='0x87d1041c']")).isInViewport();
            assertThat(page.locator("#nl .notice:visible")).containsText("Chrome");
            assertThat(page.locator("#ar tbody tr")).not().hasCount(0);
        }
    }

    @Test
    void readsTheSameWithScriptsWhereNothingIsPacked(Chromium.Session chromium) {
        try (Visit visit = visit(chromium, small, true)) {
            Page page = visit.open(NAME + "#en/code/0x80070001");
            assertThat(page.locator("h1 > .code")).hasText("0x80070001");
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("main [id*=':']")).hasCount(0);
        }
    }
}
