package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DUPLICATE_ANCHOR;
import static nl.foutwijzer.markdown.Articles.assertFinding;
import static nl.foutwijzer.markdown.Articles.render;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void shiftsHeadingsAndGivesThemIds() {
        Article article =
                render(
                        "## Wi-Fi & `netwerk`\n\n### Überblick <a name=\"x\"></a>\n\n#### 日本語 {#ja}\n\n## Wi-Fi & netwerk\n");
        assertThat(article.headings())
                .containsExactly(
                        new Article.Heading(2, "wi-fi--netwerk", "Wi-Fi & netwerk"),
                        new Article.Heading(3, "x", "Überblick"),
                        new Article.Heading(4, "ja", "日本語"),
                        new Article.Heading(2, "wi-fi--netwerk-1", "Wi-Fi & netwerk"));
        assertThat(article.anchors())
                .containsExactlyInAnyOrder("wi-fi--netwerk", "x", "ja", "wi-fi--netwerk-1");
        assertThat(article.html().html()).contains("<h3 id=\"x\">Überblick </h3>");
        assertThat(render("# a\n###### b\n").headings())
                .extracting(Article.Heading::level)
                .containsExactly(2, 6);
    }

    @Test
    void givesAuthorsTheirAnchorsBeforeItDerivesAny() {
        Article article = render("# Netwerk\n\n# Anders {#netwerk}\n\n<a id=\"plek\"></a>Hier\n");
        assertThat(article.diagnostics()).isEmpty();
        assertThat(article.headings())
                .extracting(Article.Heading::id)
                .containsExactly("netwerk-1", "netwerk");
        assertThat(article.html().html()).contains("<p><a id=\"plek\"></a>Hier</p>");
    }

    @Test
    void reportsAnchorsThatAreGivenTwice() {
        Article article = render("# A {#x}\n\n# B {#x}\n");
        assertFinding(article, DUPLICATE_ANCHOR, "a.md:3:1", "'x'");
        assertThat(article.headings()).extracting(Article.Heading::id).containsExactly("x", "x-1");
    }
}
