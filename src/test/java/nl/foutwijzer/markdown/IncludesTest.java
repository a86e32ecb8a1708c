package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DEAD_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.INCLUDE_CYCLE;
import static nl.foutwijzer.diagnostic.DiagnosticId.INCLUDE_FAILED;
import static nl.foutwijzer.markdown.Articles.assertFinding;
import static nl.foutwijzer.markdown.Articles.render;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncludesTest {
    @Test
    void includesFilesAsBlocksAndWithinLines() {
        TestLinks links =
                TestLinks.withFiles(
                        Map.of(
                                "word.md", "---\ntitle: x\n---\nhet *woord*\n",
                                "blocks.md", "Een\n\n- twee\n"));
        Article article =
                render(
                        "Dit is [!INCLUDE [w](word.md)].\n[!include[b](blocks.md)]\nEinde.\n",
                        links);
        assertThat(article.diagnostics()).isEmpty();
        assertThat(article.html().html())
                .isEqualTo(
                        """
                        <p>Dit is het <em>woord</em>.</p>
                        <p>Een</p>
                        <ul>
                        <li>twee</li>
                        </ul>
                        <p>Einde.</p>
                        """);
    }

    @Test
    void pointsIntoIncludedFiles() {
        TestLinks links =
                TestLinks.withFiles(
                        Map.of("b.md", "---\ntitle: x\n---\nEen\n\nzie [dit](weg.md)\n"));
        Article article = render("[!INCLUDE [b](b.md)]\n", links);
        assertFinding(article, DEAD_LINK, "b.md:6:5", "did you mean '../steps/sync'?");
    }

    @Test
    void refusesFilesThatIncludeThemselves() {
        TestLinks links =
                TestLinks.withFiles(
                        Map.of(
                                "b.md",
                                "x\n\n[!INCLUDE [c](c.md)]\n",
                                "c.md",
                                "[!INCLUDE [b](b.md)]"));
        Article article = render("[!INCLUDE [b](b.md)]\n", links);
        assertFinding(article, INCLUDE_CYCLE, "c.md:1:11", "a.md → b.md → c.md → b.md");
        assertThat(article.html().html()).isEqualTo("<p>x</p>\n<p>b</p>\n");
    }

    @Test
    void reportsMissingIncludes() {
        Article article = render("Tekst [!INCLUDE [uitleg](weg.md)] meer\n");
        assertFinding(article, INCLUDE_FAILED, "a.md:1:17", "weg.md");
        assertThat(article.html().html()).isEqualTo("<p>Tekst uitleg meer</p>\n");
    }

    @Test
    void limitsWhatIsIncluded() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            String next = "[!INCLUDE [n](" + (i + 1) + ".md)]\n\n";
            files.put(i + ".md", "x\n\n" + next.repeat(10));
        }
        Article article = render("[!INCLUDE [0](0.md)]\n", TestLinks.withFiles(files));
        assertThat(article.diagnostics()).isNotEmpty().allMatch(d -> d.id() == INCLUDE_FAILED);
    }
}
