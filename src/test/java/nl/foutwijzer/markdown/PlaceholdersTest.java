package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;
import static nl.foutwijzer.markdown.Articles.RENDERER;
import static nl.foutwijzer.markdown.Articles.assertFinding;
import static nl.foutwijzer.markdown.Articles.html;
import static nl.foutwijzer.markdown.Articles.render;
import static nl.foutwijzer.markdown.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private static final OutputPath PAGE = new OutputPath("nl/code/a.html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Op {{base-url}} dus          | <p>Op https://kb.test/sub/ dus</p>
                    `{{base-url}}code/a.html`    | <p><code dir="ltr">https://kb.test/sub/code/a.html</code></p>
                    [a]({{base-url}}code/a.html) | <p><a href="https://kb.test/sub/code/a.html" rel="noopener">a</a></p>
                    [a]({{base-url}}x#y)         | <p><a href="https://kb.test/sub/x#y" rel="noopener">a</a></p>
                    **{{base-host}}**            | <p><strong>kb.test</strong></p>
                    {{base-url}}{{page-language}}/ | <p>https://kb.test/sub/nl/</p>
                    """)
    void fillsInWhatAPageKnows(String markdown, String html) {
        assertThat(html(markdown)).isEqualToIgnoringNewLines(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\ncurl {{base-url}}codes.json\n```\n",
                "    curl {{base-url}}codes.json\n"
            })
    void fillsInBlocksOfCode(String markdown) {
        assertThat(html(markdown)).contains("curl https://kb.test/sub/codes.json");
    }

    @Test
    void fillsInIncludedFiles() {
        TestLinks links = TestLinks.withFiles(Map.of("b.md", "Zie {{base-url}}."));
        assertThat(render("[!INCLUDE [b](b.md)]", links).html().html())
                .contains("Zie https://kb.test/sub/.");
    }

    @Test
    void saysTheSameInEveryForm() {
        String markdown = "Zie `{{base-url}}a` of [deze]({{base-url}}b). Meer.";
        TestLinks links = new TestLinks();
        assertThat(PlainText.of(text(markdown), links))
                .isEqualTo("Zie https://kb.test/sub/a of deze. Meer.");
        assertThat(RENDERER.portable(text(markdown), links.context(2)))
                .isEqualTo("Zie `https://kb.test/sub/a` of [deze](https://kb.test/sub/b). Meer.");
        assertThat(RENDERER.renderInline(text(markdown), links.context(2)).html().html())
                .contains("https://kb.test/sub/a", "href=\"https://kb.test/sub/b\"");
        assertThat(PlainText.firstSentence(text(markdown), links.placeholders()))
                .isEqualTo("Zie https://kb.test/sub/a of deze.");
        assertThat(PlainText.firstSentence(text("{{base-host}} is er."), links.placeholders()))
                .isEqualTo("kb.test is er.");
    }

    @Test
    void standsForASiteThatMayStandAnywhere() {
        assertThat(values(Optional.empty()))
                .containsOnly(
                        Map.entry("base-url", "https://kb.example.com/"),
                        Map.entry("base-host", "kb.example.com"),
                        Map.entry("page-language", "pt-br"));
        assertThat(values(Optional.of("http://localhost:8080/kb/")))
                .containsEntry("base-host", "localhost:8080");
    }

    private static Map<String, String> values(Optional<String> baseUrl) {
        return Placeholders.of(baseUrl, LanguageTag.of("pt-BR"), PAGE).values();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b/c.html", "javascript:x", "//evil.test/"})
    void leadsIntoTheSiteWhereverItStands(String path) {
        TestLinks nowhere = TestLinks.at(Optional.empty());
        SourceText link = text("[a]({{base-url}}" + path + ")");
        assertThat(RENDERER.render(link, nowhere.context(2)).html().html())
                .isEqualTo("<p><a href=\"./../../" + path + "\">a</a></p>\n");
        assertThat(RENDERER.portable(link, nowhere.context(2))).isEqualTo("a");
        assertThat(RENDERER.portable(link, new TestLinks().context(2)))
                .isEqualTo("[a](https://kb.test/sub/" + path + ")");
    }

    @Test
    void letsNoAddressEndAnAttribute() {
        TestLinks hostile = TestLinks.at(Optional.of("https://kb.test/\"><b>$1/"));
        SourceText words = text("{{base-url}} `{{base-url}}` [a]({{base-url}})");
        assertThat(RENDERER.render(words, hostile.context(2)).html().html())
                .doesNotContain("<b>")
                .contains("https://kb.test/&quot;&gt;&lt;b&gt;$1/", "%22%3E%3Cb%3E$1/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{issue.summary}}",
                "{{ticket.ticket_field_42 | downcase}}",
                "{{#words}}{{.}}{{/}}",
                "{{user.language}}",
                "{{}}",
                "{{base-url"
            })
    void leavesTheWordsOfOthers(String markdown) {
        assertThat(html(markdown)).contains(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Op {{baseurl}}            | a.md:1:4  | {{base-url}}
                    Op {{ base-url }}         | a.md:1:4  | {{base-url}}
                    a `b {{base_url}}x`       | a.md:1:6  | {{base-url}}
                    [a {{x}}]({{BASE-URL}}x)  | a.md:1:11 | {{base-url}}
                    {{base-hots}}             | a.md:1:1  | {{base-host}}
                    {{page-lang}}{{pagelanguage}} | a.md:1:14 | {{page-language}}
                    """)
    void knowsWhatWasMeant(String markdown, String place, String meant) {
        Article article = render(markdown);
        assertThat(article.diagnostics())
                .filteredOn(d -> d.id() == UNSUPPORTED_CONSTRUCT)
                .singleElement()
                .satisfies(d -> assertThat(d.span()).hasToString(place))
                .satisfies(d -> assertThat(d.help()).contains("'" + meant + "'"));
    }

    @Test
    void findsThePlaceInABlockOfCode() {
        Article article = render("- a\n\n  ```\n  een\n  twee {{baseurl}}\n  ```\n");
        assertFinding(article, UNSUPPORTED_CONSTRUCT, "a.md:5:8", "{{baseurl}}", "{{base-url}}");
    }
}
