package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.NESTING_TOO_DEEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that makes naive readers hang, overflow or explode; the time limit only stops a hang. */
@Timeout(60)
class PathologicalMarkdownTest {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(Set.of());
    private static final int MEGABYTE = 1 << 20;

    private static Article render(String markdown) {
        SourceMap map = SourceMap.ofFile(new SourceFile("a.md", markdown), 0);
        return RENDERER.render(new SourceText(markdown, map), new TestLinks().context(1));
    }

    private static void assertTooDeep(String markdown) {
        assertThat(render(markdown).diagnostics())
                .extracting(Diagnostic::id)
                .contains(NESTING_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "*a",
                "*a **b ",
                "_",
                "~~",
                "[",
                "]",
                "[]",
                "[a](",
                "[a](b",
                "![",
                "`",
                "`a",
                "``a` ",
                "<",
                "<a",
                "<a b=\"",
                "<!--",
                "<?",
                "<![CDATA[",
                "</",
                "&",
                "\\",
                ":",
                ":::",
                ":::image ",
                ":::image a=\"",
                "{#",
                "|",
                "[!INCLUDE [a](b",
                "> ",
                "- ",
                "1. ",
                "<b>",
                "<b><i></b>",
                "<script>",
                "<br>",
                "<ul>",
                "</ul>",
                "<p>",
                "<td>",
                "http://",
                "a@",
                "\n",
                "# ",
                "(",
                "\"",
                "[a]: b\n",
                "**語。**語",
                "\\*\\*`a`",
                "\t",
                "<a name=x>",
                "# a\n",
                "<details>\n\n",
                "*a_ "
            })
    void rendersAMegabyteOf(String piece) {
        String html = render(piece.repeat(MEGABYTE / piece.length())).html().html();
        assertThat(html.length()).isLessThan(40 * MEGABYTE);
    }

    @Test
    void limitsHowDeepBlocksStand() {
        assertTooDeep("> ".repeat(10_000) + "x");
        assertTooDeep("- ".repeat(10_000) + "x");
        StringBuilder staircase = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            staircase.append("  ".repeat(i)).append("- x\n");
        }
        assertTooDeep(staircase.toString());
    }

    @Test
    void limitsHowDeepInlinesStand() {
        assertTooDeep("*a **b ".repeat(5_000) + " b** a*".repeat(5_000));
        assertTooDeep("![".repeat(10_000) + "x" + "](media:pane.svg)".repeat(10_000));
    }

    @Test
    void limitsHowDeepRawHtmlStands() {
        assertTooDeep("<ul><li>".repeat(10_000));
        assertTooDeep("<details>\n\n".repeat(10_000));
    }

    @Test
    void keepsWhatIsNotTooDeep() {
        Article article = render("> ".repeat(50) + "*".repeat(50) + "x" + "*".repeat(50));
        assertThat(article.diagnostics()).isEmpty();
    }

    @Test
    void rendersWideTables() {
        String row = "| a ".repeat(10_000) + "|\n";
        String html = render(row + "|---".repeat(10_000) + "|\n" + row).html().html();
        assertThat(html.split("<td>", -1)).hasSize(10_001);
    }

    @Test
    void leavesTablesAsWordsThatWouldExplode() {
        Article article =
                render(
                        "|a".repeat(10_000)
                                + "\n"
                                + "|-".repeat(10_000)
                                + "\n"
                                + "|x\n".repeat(10_000));
        assertThat(article.diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(DiagnosticId.UNSUPPORTED_CONSTRUCT);
        assertThat(article.html().html()).doesNotContain("<table>").hasSizeLessThan(MEGABYTE);
    }

    @Test
    void showsTangledParagraphsAsTheyAreWritten() {
        assertTooDeep("[".repeat(50_000) + "[a](https://e.org)".repeat(50_000));
        String tangle = "*a [x](https://e.org) ".repeat(50_000);
        Article article = render(tangle);
        assertThat(article.diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(NESTING_TOO_DEEP);
        assertThat(article.html().html()).contains(tangle);
    }

    @Test
    void readsLongListsOfLinksAndCodeFullOfBrackets() {
        String markdown =
                "- *a* [x](https://e.org)\n".repeat(20_000) + "\n```\n" + "[*]".repeat(50_000);
        assertThat(render(markdown).diagnostics()).isEmpty();
    }

    @Test
    void makesWordsOfAnything() {
        String markdown = "> - *a* <b> [x](y) `z` ".repeat(1_000);
        SourceText text = SourceText.of(markdown, new SourceFile("a.md", markdown).spanAt(0));
        assertThat(PlainText.of(text, LinkResolver.NONE)).isNotEmpty();
        assertThat(PlainText.firstSentence(text, Placeholders.NONE)).isNotEmpty();
        assertThat(TerminalText.of(text, 80, TestLinks.TITLES, TerminalText.Style.PLAIN))
                .isNotEmpty();
    }
}
