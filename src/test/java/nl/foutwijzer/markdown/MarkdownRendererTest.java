package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DEAD_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.DROPPED_HTML;
import static nl.foutwijzer.diagnostic.DiagnosticId.FORBIDDEN_URL;
import static nl.foutwijzer.diagnostic.DiagnosticId.LITERAL_EMPHASIS;
import static nl.foutwijzer.diagnostic.DiagnosticId.MISSING_ALT_TEXT;
import static nl.foutwijzer.diagnostic.DiagnosticId.MISSING_PICTURE;
import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;
import static nl.foutwijzer.markdown.Articles.RENDERER;
import static nl.foutwijzer.markdown.Articles.assertFinding;
import static nl.foutwijzer.markdown.Articles.html;
import static nl.foutwijzer.markdown.Articles.render;
import static nl.foutwijzer.markdown.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    @Test
    void rendersTablesInListItemsWithListsInCells() {
        String html =
                html(
                        "1. Kijk:\n\n   | a | b |\n   |:-:|---|\n   | x<br>y | <ul><li>een<li>twee</ul> |\n");
        assertThat(html)
                .startsWith(
                        "<ol>\n<li>\n<p>Kijk:</p>\n<div class=\"table-scroll\" tabindex=\"0\"><table>")
                .contains("<th scope=\"col\" class=\"align-center\">a</th>")
                .contains("<td class=\"align-center\">x<br>y</td>")
                .contains("<td><ul><li>een</li><li>twee</li></ul></td>");
    }

    @Test
    void survivesRowsWithWrongCellCountsAndSaysWhatIsLost() {
        Article article = render("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| x \\| y | 2 |\n");
        assertThat(article.html().html()).contains("<td>1</td>\n<td></td>", "<td>x | y</td>");
        assertFinding(article, UNSUPPORTED_CONSTRUCT, "a.md:4:1", "3 cells", "2 columns", "\\|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[!WARNING]", "[!warning]", "[!Warning]  "})
    void rendersAlertsInAnyLetterCase(String marker) {
        assertThat(html("> " + marker + "\n> Doe dit *niet*.\n"))
                .isEqualTo(
                        "<div class=\"alert alert-warning\" role=\"note\">"
                                + "<p class=\"alert-title\">Waarschuwing</p>\n"
                                + "<p>Doe dit <em>niet</em>.</p>\n</div>\n");
    }

    @Test
    void rendersAlertsInListsThatHoldLists() {
        String html = html("- a\n\n  > [!NOTE]\n  > - b\n  > - c\n");
        assertThat(html)
                .contains(
                        "<li>\n<p>a</p>\n<div class=\"alert alert-note\" role=\"note\">"
                                + "<p class=\"alert-title\">Opmerking</p>\n<ul>\n<li>b</li>");
    }

    @Test
    void keepsUnknownAlertsAsQuotations() {
        Article article = render("> [!NOTTE]\n> Let op.\n");
        assertThat(article.html().html()).startsWith("<blockquote>").contains("[!NOTTE]");
        assertFinding(article, UNSUPPORTED_CONSTRUCT, "a.md:1:3", "did you mean 'NOTE'?");
    }

    @Test
    void rendersPicturesInListItemsWithoutBlankLine() {
        assertThat(html("1. Kies.\n   ![Het venster](media:pane.svg \"Zo\")\n2. Klaar.\n"))
                .isEqualTo(
                        "<ol>\n<li>Kies.\n<figure class=\"figure\">"
                                + "<a class=\"zoom\" href=\"../media/pane.svg\">"
                                + "<img src=\"../media/pane.svg\" alt=\"Het venster\""
                                + " width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\"></a>"
                                + "<figcaption>Zo</figcaption></figure>\n</li>\n"
                                + "<li>Klaar.</li>\n</ol>\n");
    }

    @Test
    void rendersPicturesWithinWordsInTheirLine() {
        assertThat(html("Klik op ![het wiel](media:pane.svg \"Wiel\") nu.\n"))
                .startsWith("<p>Klik op <img ")
                .contains(
                        " width=\"800\" height=\"600\" title=\"Wiel\" loading=\"lazy\""
                                + " decoding=\"async\"> nu.</p>");
    }

    @Test
    void rendersImageDirectives() {
        String directive =
                ":::image type=\"content\" source=\"media:pane.svg\" alt-text=\"Een _venster_\""
                        + "\n border=\"false\":::\n";
        assertThat(html(directive))
                .contains("<img src=\"../media/pane.svg\" alt=\"Een _venster_\"");
        assertThat(html("- x :::image type=\"icon\" source=\"media:pane.svg\"::: y\n"))
                .contains("<li>x <img src=\"../media/pane.svg\" alt=\"\"");
        assertThat(html(":::image source:::\n")).isEqualTo("<p>:::image source:::</p>\n");
    }

    @Test
    void leadsToThePictureThatAnImageDirectiveCallsItsLargeOne() {
        String beginning = ":::image source=\"media:pane.svg\" alt-text=\"x\" lightbox=\"media:";
        assertThat(html(beginning + "pane.svg\":::\n"))
                .startsWith(
                        "<figure class=\"figure\"><a class=\"zoom\" href=\"../media/pane.svg\">");
        Article article = render(beginning + "pan.svg\":::\n");
        assertFinding(article, MISSING_PICTURE, "a.md:1:1", "did you mean 'media:pane.svg'?");
        assertThat(article.html().html()).contains("href=\"../media/pane.svg\"><img ");
    }

    @Test
    void leadsNowhereWhereALinkWouldHaveNoName() {
        assertThat(html(":::image type=\"icon\" source=\"media:pane.svg\":::\n"))
                .startsWith("<figure class=\"figure\"><img src=")
                .doesNotContain("<a ");
    }

    @Test
    void leavesAPictureThatAnAuthorMadeALinkAlone() {
        assertThat(html("[![Het venster](media:pane.svg)](https://example.org/)\n"))
                .startsWith("<p><a href=\"https://example.org/\" rel=\"noopener\"><img ")
                .doesNotContain("figure", "zoom");
    }

    @Test
    void showsCaptionsAsTheyAreWritten() {
        String hostile = "</figcaption><script>alert(1)</script> & \\\" onload=x";
        assertThat(html("![\"><script>](media:pane.svg \"" + hostile + "\")\n"))
                .contains(
                        "<figcaption>&lt;/figcaption&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;"
                                + " &quot; onload=x</figcaption></figure>",
                        "alt=\"&quot;&gt;\"")
                .doesNotContain("<script");
    }

    @Test
    void reportsMissingPicturesAndMissingWords() {
        Article article = render("Zie ![](media:pan.svg)\n");
        assertThat(article.diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(MISSING_ALT_TEXT, MISSING_PICTURE);
        assertThat(article.diagnostics().get(1).help()).isEqualTo("did you mean 'media:pane.svg'?");
        assertThat(article.diagnostics().get(1).span()).hasToString("a.md:1:5");
        assertFinding(
                render("![x](https://e.org/x.png)\n"), FORBIDDEN_URL, "a.md:1:1", "content/media");
    }

    @Test
    void rendersCodeInListsFromLeftToRight() {
        assertThat(html("- a\n  ```xml\n  <b>\n  ```\n- `C:\\x`\n"))
                .contains(
                        "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-xml\">&lt;b&gt;\n</code></pre>")
                .contains("<code dir=\"ltr\">C:\\x</code>");
    }

    @Test
    void rendersTaskLists() {
        assertThat(html("- [x] klaar\n- [ ] nog *niet*\n"))
                .isEqualTo(
                        "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked>"
                                + " klaar</label></li>\n<li class=\"task\"><label>"
                                + "<input type=\"checkbox\" disabled> nog <em>niet</em></label></li>\n</ul>\n");
    }

    @Test
    void rendersStrikethroughOnlyWithTwoTildes() {
        assertThat(html("~~weg~~, 5~10 en 15~20\n"))
                .isEqualTo("<p><del>weg</del>, 5~10 en 15~20</p>\n");
    }

    @Test
    void rendersAddressesAsLinks() {
        assertThat(html("Zie https://aka.ms/intune.\n"))
                .isEqualTo(
                        "<p>Zie <a href=\"https://aka.ms/intune\" rel=\"noopener\">"
                                + "https://aka.ms/intune</a>.</p>\n");
        assertThat(html("<ms-settings:about> [bel](tel:112)\n"))
                .isEqualTo(
                        "<p><a href=\"ms-settings:about\">ms-settings:about</a>"
                                + " <a href=\"tel:112\">bel</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "java&#115;cript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/x",
                "/\\\\evil.example"
            })
    void refusesForbiddenAddresses(String address) {
        Article article = render("Een [link](<" + address + ">) hier\n");
        assertThat(article.html().html()).isEqualTo("<p>Een link hier</p>\n");
        assertFinding(article, FORBIDDEN_URL, "a.md:1:5", "is not allowed");
    }

    @Test
    void resolvesLinksAndRecordsAnchors() {
        Article article = render("[a](../steps/sync#wi-fi) [b](#%C3%BCber) [c](../steps/sync)\n");
        assertThat(article.diagnostics()).isEmpty();
        assertThat(article.html().html())
                .contains("<a href=\"steps/sync.html#wi-fi\">", "<a href=\"#über\">");
        assertThat(article.links())
                .extracting(l -> l.content() + "#" + l.anchor() + "@" + l.span())
                .containsExactly("steps/sync#wi-fi@a.md:1:1", "#über@a.md:1:26");
    }

    @Test
    void keepsTheWordsOfDeadLinks() {
        Article article = render("Ga naar\n[**dit**](../steps/synk).\n");
        assertThat(article.html().html()).isEqualTo("<p>Ga naar\n<strong>dit</strong>.</p>\n");
        assertFinding(article, DEAD_LINK, "a.md:2:1", "../steps/synk", "did you mean");
    }

    @Test
    void keepsTheWordsOfUnsupportedConstructs() {
        Article article =
                render(
                        """
                        # [iOS](#tab/ios)

                        ::: zone pivot="a"
                        Een
                        ::: zone-end
                        :::row:::
                           :::column span="2":::
                           Twee
                           :::column-end:::
                        :::row-end:::
                        > [!div class="next_step"]
                        > [Drie](https://e.org)

                        > [!VIDEO https://e.org/v]

                        [!code-csharp[Vier](https://e.org/c)]
                        """);
        assertThat(article.diagnostics())
                .extracting(d -> d.id() + "@" + d.span().line())
                .containsExactlyInAnyOrder(
                        "UNSUPPORTED_CONSTRUCT@1",
                        "UNSUPPORTED_CONSTRUCT@3",
                        "UNSUPPORTED_CONSTRUCT@6",
                        "UNSUPPORTED_CONSTRUCT@7",
                        "UNSUPPORTED_CONSTRUCT@11",
                        "UNSUPPORTED_CONSTRUCT@14",
                        "UNSUPPORTED_CONSTRUCT@16");
        assertThat(article.html().html())
                .contains("<h2 id=\"ios\">iOS</h2>", "<p>Een</p>", "<p>Twee</p>", ">Drie</a>")
                .contains("<a href=\"https://e.org/v\"", ">Vier</a>")
                .doesNotContain(":::", "[!");
    }

    @Test
    void warnsOfStarsThatStayStars() {
        Article article = render("**注意。**次に \\*\\*語\\*\\*語\n");
        assertFinding(article, LITERAL_EMPHASIS, "a.md:1:6", "<strong>words</strong>");
        assertThat(html("<strong>注意。</strong>次に\n")).isEqualTo("<p><strong>注意。</strong>次に</p>\n");
    }

    @Test
    void keepsWhatIsNotTranslatedInItsDirection() {
        assertThat(html("<span translate=\"no\">Intune</span> <bdi>x</bdi>\n"))
                .isEqualTo(
                        "<p><span dir=\"auto\" translate=\"no\">Intune</span> <bdi>x</bdi></p>\n");
    }

    @Test
    void rendersDetailsWithMarkdownInside() {
        assertThat(html("<details>\n<summary>Meer</summary>\n\n- *een*\n\n</details>\n\nna\n"))
                .isEqualTo(
                        """
                        <details>
                        <summary>Meer</summary>
                        <ul>
                        <li><em>een</em></li>
                        </ul>
                        </details>
                        <p>na</p>
                        """);
    }

    @Test
    void dropsComments() {
        assertThat(html("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf\n"))
                .isEqualTo("<p>a  c</p>\n<p>f</p>\n");
    }

    @Test
    void namesWhatItDropsAtItsPlace() {
        Article article =
                render(
                        "x\n\n<p class=\"a\">\n\n  <td width=5>a</td>\n  <center>b</center>\n\nc <kbd>d\n");
        assertThat(article.diagnostics())
                .extracting(d -> d.span() + " " + d.message())
                .containsExactlyInAnyOrder(
                        "a.md:3:1 <p> may not have: class",
                        "a.md:5:3 <td> may not have: width",
                        "a.md:6:3 <center> is not allowed here",
                        "a.md:8:3 there is no </kbd> for this tag");
    }

    @Test
    void rendersWordsForWithinALine() {
        Article article =
                RENDERER.renderInline(
                        text("Een `0x1` <b>twee</b> <ul><li>drie\n\n[vier](../steps/sync)\n"),
                        new TestLinks().context(1));
        assertThat(article.html().html())
                .isEqualTo(
                        "Een <code dir=\"ltr\">0x1</code> <b>twee</b> drie"
                                + " <a href=\"steps/sync.html\">vier</a>");
        assertThat(article.diagnostics()).extracting(Diagnostic::id).containsOnly(DROPPED_HTML);
    }

    @Test
    void pointsIntoFoldedYaml() {
        SourceMap map = new SourceMap.Builder("nl.yaml").add(0, 7, 5).add(5, 8, 5).build();
        Article article =
                RENDERER.render(new SourceText("Zie: [x](weg)", map), new TestLinks().context(2));
        assertFinding(article, DEAD_LINK, "nl.yaml:8:5", "weg");
    }

    @Test
    void rendersNothingForNothing() {
        Article article = render("");
        assertThat(article.html().isEmpty()).isTrue();
        assertThat(article.headings()).isEqualTo(List.of());
    }
}
