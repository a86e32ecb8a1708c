package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleHtmlTest {
    @Test
    void prefixesIdsAndWhatRefersToThem() {
        ArticleHtml html =
                new ArticleHtml(
                        "<h2 id=\"a\">id=\"a\"</h2><a title=\"id=&quot;a&quot;\" href=\"#a\">x</a>"
                                + "<td headers=\"a b\" id=\"b\"></td><label for=\"b\"></label>"
                                + "<p aria-labelledby=\"b zz a\"></p><a href=\"#elsewhere\"></a>"
                                + "<a href=\"x.html#a\"></a>");
        assertThat(html.embed("ios--"))
                .isEqualTo(
                        "<h2 id=\"ios--a\">id=\"a\"</h2><a title=\"id=&quot;a&quot;\" href=\"#ios--a\">x</a>"
                                + "<td headers=\"ios--a ios--b\" id=\"ios--b\"></td>"
                                + "<label for=\"ios--b\"></label>"
                                + "<p aria-labelledby=\"ios--b zz ios--a\"></p>"
                                + "<a href=\"#elsewhere\"></a><a href=\"x.html#a\"></a>");
        assertThat(html.embed("")).isEqualTo(html.html());
    }

    @Provide
    Arbitrary<String> articles() {
        return Arbitraries.of(
                        "# Één\n\n",
                        "## Twee {#b}\n\n",
                        "[x](#b) [y](#één) [z](#weg)\n\n",
                        "<a name=\"c\"></a> `id=\"b\"`\n\n",
                        "| <p id=\"d\"> |\n|---|\n| [x](#d) |\n\n",
                        "![id=\"b\"](media:pane.svg \"href=\\\"#b\\\"\")\n\n",
                        "- [ ] x\n\n",
                        "<kbd title='>' id=e>\n\n")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    /**
     * Taking the prefix away again from each attribute that may hold one gives the article back.
     */
    @Property(tries = 300)
    void changesNothingElse(@ForAll("articles") String markdown) {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf("a.md"));
        Article article = new MarkdownRenderer(Set.of()).render(text, new TestLinks().context(2));
        Document plain = Jsoup.parseBodyFragment(article.html().html());
        Document embedded = Jsoup.parseBodyFragment(article.html().embed("p--"));
        for (Element element : embedded.select("[id]")) {
            assertThat(element.id()).startsWith("p--");
            element.attr("id", element.id().substring(3));
        }
        for (Element link : embedded.select("a[href^=#p--]")) {
            link.attr("href", "#" + link.attr("href").substring(4));
        }
        assertThat(embedded.body().html()).isEqualTo(plain.body().html());
        List<String> ids = plain.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(article.anchors()::contains);
    }
}
