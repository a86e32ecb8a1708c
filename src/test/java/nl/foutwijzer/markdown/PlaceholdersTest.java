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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private static final LanguageTag DUTCH = LanguageTag.of("nl");

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
        assertThat(Placeholders.of(Optional.empty(), LanguageTag.of("pt-BR")).values())
                .containsOnly(
                        Map.entry("base-url", "https://kb.example.com/"),
                        Map.entry("base-host", "kb.example.com"),
                        Map.entry("page-language", "pt-br"));
        assertThat(Placeholders.of(Optional.of("http://localhost:8080/kb/"), DUTCH).values())
                .containsEntry("base-host", "localhost:8080");
    }

    @Test
    void keepsAddressesFromEndingAnAttribute() {
        Placeholders hostile = Placeholders.of(Optional.of("https://kb.test/\"><b>$1/"), DUTCH);
        TestLinks site = new TestLinks();
        LinkResolver links =
                new LinkResolver() {
                    @Override
                    public Target link(String from, String destination) {
                        return site.link(from, destination);
                    }

                    @Override
                    public Target picture(String from, String destination) {
                        return site.picture(from, destination);
                    }

                    @Override
                    public Optional<nl.foutwijzer.source.SourceFile> include(
                            String from, String path) {
                        return site.include(from, path);
                    }

                    @Override
                    public Placeholders placeholders() {
                        return hostile;
                    }
                };
        Article article =
                RENDERER.render(
                        text("{{base-url}} [a]({{base-url}})"),
                        new ArticleContext(links, TestLinks.TITLES, 2));
        assertThat(article.html().html()).doesNotContain("<b>").contains("$1/");
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
