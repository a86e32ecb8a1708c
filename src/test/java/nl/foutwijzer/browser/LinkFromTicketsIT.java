package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page "Link from your tickets" gives to paste does what the page says. */
@ExtendWith(Chromium.class)
class LinkFromTicketsIT {
    private static final String FILE = "/pages/link-from-tickets.html";
    private static final String CODE = "0x87D1041C";
    private static final String TICKET =
            "<p>Fout <b>" + CODE + "</b> bij <input value='0x80073CF0'> het bijwerken.</p>";

    /** What stands in the first block of code below a heading. */
    private static String pasted(Visit visit, String language, String heading) {
        Page page = visit.open(language + FILE);
        return page.locator("#" + heading + " ~ pre").first().innerText().strip();
    }

    @Test
    void theBookmarkletSearchesForWhatIsSelected(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            String bookmarklet = pasted(visit, "nl", "bookmarklet");
            Page ticket = ticket(visit);
            ticket.evaluate("getSelection().selectAllChildren(document.querySelector('b'))");
            Page found = click(ticket, bookmarklet);
            assertThat(found).hasURL(Pattern.compile("/kb/sub/nl/search\\.html\\?q=" + CODE + "$"));
            assertThat(found.locator("main a[href$='code/0x87d1041c.html']").first()).isVisible();
        }
    }

    @Test
    void theBookmarkletAsksWhereNothingIsSelected(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "ar")) {
            String bookmarklet = pasted(visit, "ar", "bookmarklet");
            Page ticket = ticket(visit);
            ticket.onceDialog(dialog -> dialog.accept("-2016345060"));
            assertThat(click(ticket, bookmarklet))
                    .hasURL(Pattern.compile("/kb/sub/ar/search\\.html\\?q=-2016345060$"));
        }
    }

    /** A page of somebody else. */
    private static Page ticket(Visit visit) {
        visit.page().navigate("about:blank");
        visit.page().setContent(TICKET);
        return visit.page();
    }

    private static Page click(Page page, String bookmarklet) {
        return page.waitForPopup(() -> page.evaluate("to => { location.href = to; }", bookmarklet));
    }

    @Test
    void theBusinessRuleLinksEveryCode(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            String rule = pasted(visit, "nl", "servicenow");
            String run =
                    "fields => { const current = { getValue: (name) => fields[name] ?? null };"
                            + " const previous = null; "
                            + rule
                            + " return current.work_notes ?? ''; }";
            Page page = ticket(visit);
            String notes =
                    (String)
                            page.evaluate(
                                    run,
                                    Map.of(
                                            "short_description",
                                            "App mislukt: " + CODE,
                                            "description",
                                            "Soms ook 0x80073cf0, niet 0x80073cf0f of 1603."));
            assertThat(notes)
                    .matches("\\[code]<a [^>]*>0x87D1041C</a><br><a [^>]*>0x80073cf0</a>\\[/code]")
                    .contains("/kb/sub/code/0x87d1041c.html\"", "/kb/sub/code/0x80073cf0.html\"");
            assertThat(page.evaluate(run, Map.of("short_description", "Toner op"))).isEqualTo("");
        }
    }

    @Test
    void theExpressionLinksCodesAndNothingElse(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            String expression = pasted(visit, "nl", "regex");
            String replacement = visit.page().locator("#regex ~ pre").nth(1).innerText().strip();
            String text = "Fout 0X87d1041C (0x87D1041C1, 0x87D1, a0x87D1041C)";
            String linked = Pattern.compile(expression).matcher(text).replaceAll(replacement);
            assertThat(linked)
                    .matches(
                            "Fout \\[0X87d1041C]\\(http://\\S+/kb/sub/code/0X87d1041C\\.html\\)"
                                    + " \\(0x87D1041C1, 0x87D1, a0x87D1041C\\)");
            assertThat(
                            visit.page()
                                    .evaluate(
                                            "([text, of, to]) => text.replace(new RegExp(of), to)",
                                            List.of(text, expression, replacement)))
                    .isEqualTo(linked);
        }
    }

    @Test
    void everyLanguageHasTheAddressOfTheSite(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            for (String language : chromium.languages()) {
                String feed = pasted(visit, language, "feed");
                assertThat(feed).isEqualTo(visit.page().url().replace(FILE, "/changes.atom"));
                assertThat(visit.page().locator("main").innerText())
                        .doesNotContain("{{base", "{{page", "example.com");
            }
        }
    }
}
