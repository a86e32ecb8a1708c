package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article holds, nothing in its page acts, loads from elsewhere or breaks out. */
class HostileHtmlTest {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(Set.of());

    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "form",
                    "button",
                    "base",
                    "link",
                    "meta",
                    "video",
                    "audio",
                    "template",
                    "textarea",
                    "select");

    private static String render(String markdown) {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf("a.md"));
        Article article = RENDERER.render(text, new TestLinks().context(1));
        return article.html().html();
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parse("<main>" + html + "</main><footer></footer>");
        for (Element element : page.body().getAllElements()) {
            assertThat(ACTIVE).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(attribute.getValue().replaceAll("[\\x00-\\x20]", ""))
                        .doesNotContainIgnoringCase("javascript:");
            }
        }
        assertThat(page.body().children())
                .extracting(Element::normalName)
                .containsExactly("main", "footer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script>alert(1)</script> b",
                "<SCRIPT\n>alert(1)</script\n>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "a <img src=x onerror=alert(1)> b",
                "<img/onerror=\"alert(1)\"/src=x>",
                "<p onclick=alert(1)>a</p>",
                "<kbd onmouseover='alert(1)'>a</kbd>",
                "<b style=\"background:url(javascript:alert(1))\">a</b>",
                "<style>body{display:none}</style>",
                "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=java&#115;cript:alert(1)>x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a name=x href=javascript:alert(1)>x</a>",
                "<a id='x\" onclick=\"alert(1)'>x</a>",
                "<span title='\"><script>alert(1)</script>'>x</span>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<form action=javascript:alert(1)><button>x</button></form>",
                "<base href=//evil.example><meta http-equiv=refresh content='0;url=//evil.example'>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea></main><script>alert(1)</script>",
                "<title><img src=x onerror=alert(1)></title>",
                "<!--><script>alert(1)</script>-->",
                "<!-- --!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml ><script>alert(1)</script>?>",
                "</main></body></html><script>alert(1)</script>",
                "</div></p></ul></table></main>",
                "<table><tr><td><table></td></tr></main>",
                "<p><ul><li><p></ul></p></main>",
                "<b><i>a</b></i> <kbd><sub>b</kbd></sub>",
                "<a<b>c",
                "<x y='<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x]( javascript:alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "![\" onerror=alert(1) x=\"](media:pane.svg \"\\\" onerror=alert(1)\")",
                "[x](https://e.org \"\\\" onclick=alert(1)\")",
                "```\" onclick=alert(1)\nx\n```",
                "# x {#a\"onclick=alert(1)}",
                ":::image source=\"javascript:alert(1)\" alt-text=\"<script>\":::",
                "> [!NOTE]<script>alert(1)</script>",
                "| <script> | b |\n|---|---|\n| </script> | <td onclick=x> |"
            })
    void leavesNothingActive(String markdown) {
        assertHarmless(render(markdown));
        assertHarmless(render("- x\n\n  " + markdown.replace("\n", "\n  ")));
        assertHarmless(render("> [!TIP]\n> " + markdown.replace("\n", "\n> ")));
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "</",
                        "/>",
                        "\"",
                        "'",
                        "=",
                        " ",
                        "\n",
                        "\n\n",
                        "&#",
                        ";",
                        "<!--",
                        "-->",
                        "script",
                        "onclick",
                        "href",
                        "javascript:",
                        "svg",
                        "p",
                        "a",
                        "td",
                        "table",
                        "ul",
                        "li",
                        "b",
                        "kbd",
                        "details",
                        "summary",
                        "style",
                        "main",
                        "`",
                        "*",
                        "[x](",
                        ")",
                        "- ",
                        "> ",
                        "|",
                        "---")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2_000)
    void leavesNothingActiveInAnySoup(@ForAll("soups") String markdown) {
        assertHarmless(render(markdown));
    }
}
