package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Links in a ticket system on another host, which allows no style but its own. */
@ExtendWith(Chromium.class)
class LinkifyIT {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; script-src %1$s; connect-src %1$s">
            <title>Ticket</title>
            <body>
            <p id="text">Error 0x87D1041C, not 0xDEADBEEF and not 12345678.</p>
            <p id="cut">Error <b>-2016</b><i>345060</i></p>
            <pre>1 0x80073CF0
            2 0x87D1041C</pre>
            <div id="kept"><input value="0x87D1041C"><textarea>0x87D1041C</textarea>
            <a href="#">0x87D1041C</a><button>0x87D1041C</button>
            <div contenteditable>0x87D1041C</div><div class="monaco-editor">0x87D1041C</div>
            <div role="textbox">0x87D1041C</div><p data-no-linkify>0x87D1041C</p></div>
            <div id="later"></div>
            <script src="%1$slinkify.js" %2$s defer></script>
            """;

    @TempDir Path folder;

    private void write(String site, String options) throws IOException {
        Files.writeString(folder.resolve("index.html"), PAGE.formatted(site, options));
    }

    private Page open(Visit visit, String site, String options) throws IOException {
        write(site, options);
        visit.allowRequestsTo(site);
        return visit.open("index.html");
    }

    @Test
    void linksEachKnownCodeAndNothingElse(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            Page page = open(visit, site, "");
            assertThat(page.locator("#text a")).hasAttribute("href", site + "code/0x87d1041c.html");
            assertThat(page.locator("#text"))
                    .hasText("Error 0x87D1041C, not 0xDEADBEEF and not 12345678.");
            assertThat(page.locator("pre a")).hasText(new String[] {"0x80073CF0", "0x87D1041C"});
            assertThat(page.locator("#text a")).hasCount(1);
            assertThat(page.locator("#cut a, #kept a")).hasCount(1);
            assertThat(page.evaluate("typeof foutwijzer")).isEqualTo("undefined");
        }
    }

    @Test
    void tellsWhatACodeIs(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            Page page = open(visit, site, "data-language=\"nl\"");
            Locator link = page.locator("#text a");
            assertThat(link).hasAttribute("href", site + "nl/code/0x87d1041c.html");
            Locator card = page.locator("[role=tooltip]");
            link.focus();
            assertThat(card).isVisible();
            assertThat(card).containsText("De toepassing is niet gedetecteerd");
            assertThat(card).containsText("iOS en iPadOS");
            assertThat(card.locator(".severity")).hasText("Fout");
            assertThat(card).hasCSS("border-radius", "6px");
            page.keyboard().press("Escape");
            assertThat(card).isHidden();
            link.hover();
            assertThat(card).isVisible();
            card.hover();
            page.waitForTimeout(500);
            assertThat(card).isVisible();
            page.mouse().move(1, 700);
            assertThat(card).isHidden();
        }
    }

    @Test
    void followsWhatComesLater(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            Page page = open(visit, site, "");
            Locator later = page.locator("#later");
            assertThat(page.locator("#text a")).hasCount(1);
            page.evaluate(
                    "window.kept = document.createTextNode('a 0x87D1041C b');"
                            + "document.querySelector('#later').append(kept)");
            assertThat(later.locator("a")).hasCount(1);
            page.evaluate("kept.data = 'now 0x80073CF0'");
            assertThat(later.locator("a")).hasText("0x80073CF0");
            assertThat(later).hasText("now 0x80073CF0");
            page.evaluate("document.querySelector('#later').contentEditable = 'true'");
            assertThat(later.locator("a")).hasCount(0);
            assertThat(later).hasText("now 0x80073CF0");
            page.evaluate("kept.remove()");
            assertThat(later).hasText("");
        }
    }

    @Test
    void keepsWhatIsSelectedAndComesToRest(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            Page page = open(visit, site, "");
            assertThat(page.locator("#text a")).hasCount(1);
            page.evaluate(
                    """
                    const text = document.createTextNode('first 0x87D1041C last');
                    document.querySelector('#later').append(text);
                    getSelection().setBaseAndExtent(text, 8, text, 20);
                    """);
            assertThat(page.locator("#later a")).hasCount(1);
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo("87D1041C las");
            page.evaluate(
                    """
                    window.changes = 0;
                    new MutationObserver(all => { changes += all.length; })
                      .observe(document.body, { subtree: true, childList: true, characterData: true });
                    """);
            page.waitForTimeout(1_000);
            assertThat(page.evaluate("changes")).isEqualTo(0);
        }
    }

    @Test
    void looksWhereTheSelectorMatchesNowOrLater(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            Page page = open(visit, site, "data-selector=\"#cut, #later, .ticket\"");
            page.evaluate(
                    """
                    document.querySelector('#later').innerHTML =
                      '<p class="ticket">a 0x87D1041C b <b class="ticket">c 0x80073CF0 d</b></p>';
                    document.querySelector('#cut').insertAdjacentHTML('afterend',
                      '<p>0x87D1041C</p><p class="ticket">e 0x87D1041C f</p>');
                    """);
            assertThat(page.locator(".ticket a")).hasCount(3);
            assertThat(page.locator("#later")).hasText("a 0x87D1041C b c 0x80073CF0 d");
            assertThat(page.locator("#cut + p a, #text a")).hasCount(0);
        }
    }

    @Test
    void saysThatASelectorIsNone(Chromium.Session chromium) throws IOException {
        String site = chromium.address();
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            String warning = "linkify.js: no codes become links, since data-selector=\"p[\" is no";
            visit.expectWarning(warning);
            write(site, "data-selector=\"p[\"");
            visit.allowRequestsTo(site);
            visit.page()
                    .waitForConsoleMessage(
                            new Page.WaitForConsoleMessageOptions()
                                    .setPredicate(message -> message.text().startsWith(warning)),
                            () -> visit.open("index.html"));
            assertThat(visit.page().locator("a")).hasCount(1);
        }
    }

    @Test
    void leavesThePageAloneWhereThereAreNoCodes(Chromium.Session chromium) throws IOException {
        Files.writeString(folder.resolve("linkify.js"), chromium.text("linkify.js"));
        Files.writeString(folder.resolve("404.html"), "nothing here");
        try (SiteServer tickets = new SiteServer(folder);
                Visit visit = chromium.visit(tickets.address())) {
            visit.expectWarning("linkify.js: no codes become links");
            write(tickets.address(), "");
            Page page = visit.page();
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.text().startsWith("linkify.js: no")),
                    () -> visit.open("index.html"));
            assertThat(page.locator("a")).hasCount(1);
        }
    }

    @Test
    void showsItselfInEachLanguage(Chromium.Session chromium) {
        List<String> languages = chromium.languages();
        assertThat(languages).isNotEmpty();
        for (String language : languages) {
            try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
                visit.page().setViewportSize(320, 700);
                Page page = visit.open(language + "/linkify.html");
                Locator link = page.locator(".demo strong a");
                link.focus();
                assertThat(page.locator("[role=tooltip]")).hasAttribute("lang", language);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
                page.locator("[data-reply]").click();
                assertThat(page.locator(".demo-more a")).hasCount(1);
                assertThat(page.locator(".demo input")).not().hasValue("");
            }
        }
    }
}
