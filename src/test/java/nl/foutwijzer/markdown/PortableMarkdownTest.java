package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableMarkdownTest {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(Set.of());

    private static SourceText source(String markdown) {
        return SourceText.of(markdown, SourceSpan.startOf("a.md"));
    }

    private static ArticleContext context() {
        return new ArticleContext(new TestLinks(), TestLinks.TITLES, 5);
    }

    private static String portable(String markdown) {
        return RENDERER.portable(source(markdown), context());
    }

    /** The letters and digits of a page that shows it. */
    private static String shown(String markdown) {
        String html = RENDERER.render(source(markdown), context()).html().html();
        return Jsoup.parseBodyFragment(html).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void leavesOutWhatNeedsTheSite() {
        String markdown =
                """
                # Kop {#x}

                Kies **Apps** > **Alle
                apps** in <kbd>dit</kbd> venster<!-- nooit -->.

                > [!WARNING]
                > - Eén
                > - Twee

                [Hier](https://e.org/a) niet, [daar](#x) ook niet.
                """;
        assertThat(portable(markdown))
                .isEqualTo(
                        """
                        ##### Kop

                        Kies **Apps** > **Alle apps** in dit venster.

                        > **Waarschuwing:**
                        >
                        > - Eén
                        > - Twee

                        [Hier](https://e.org/a) niet, daar ook niet.\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een *woord* en `code` en **nog `een`** woord.",
                "1. een\n2. twee\n   - drie\n   - vier\n3. vijf",
                "- een\n\n  meer\n- twee",
                "- [ ] open\n- [x] klaar",
                "> [!NOTE]\n> Let op.",
                "> Gewoon een citaat.",
                "```\nregel\n  ingesprongen\n```",
                "| a | b |\n|---|---|\n| c<br>d | `e` |",
                "~~weg~~ [site](https://e.org/a_b) <https://e.org>",
                "een  \ntwee\ndrie",
                "a > b &lt;c> \\* *d* 1\\. #e",
                "\\>> no quote > at all"
            })
    void saysTheSameAndStaysAsItIs(String markdown) {
        assertThat(shown(portable(markdown))).isEqualTo(shown(markdown)).isNotEmpty();
        assertThat(portable(portable(markdown))).isEqualTo(portable(markdown));
    }

    @Property(tries = 300)
    void showsJustTheWordsThatItIsGiven(@ForAll @StringLength(max = 40) String any) {
        String words = any.replaceAll("[^ -~à-ÿ]", "").replaceAll("\\s+", " ").strip();
        String shown = PlainText.of(source(PortableMarkdown.of(words)), LinkResolver.NONE);
        assertThat(shown).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "*", "1.", "#", ">", "+ a", "---"})
    void showsWordsThatLookLikeABlock(String words) {
        String shown = PlainText.of(source(PortableMarkdown.of(words)), LinkResolver.NONE);
        assertThat(shown).isEqualTo(words);
    }

    @Test
    void showsJustTheCodeThatItIsGiven() {
        assertThat(PortableMarkdown.code("-5")).isEqualTo("`-5`");
        assertThat(PlainText.of(source(PortableMarkdown.code("a`b")), LinkResolver.NONE))
                .isEqualTo("a`b");
    }
}
