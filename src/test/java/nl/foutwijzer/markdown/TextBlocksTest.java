package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextBlocksTest {
    private static final String ARTICLE =
            """
            Een alinea met `code` en
            **nadruk**.

            ## Kop {#kop}

            1. Eerste [link](../x/nl.md), die
               doorloopt.
               - Genest
            2. [ ] Taak

            > [!NOTE]
            > Een noot
            > van twee regels.

            | a | b \\| c |
            | --- | --- |
            | Ja | `0` |

            ```
            geen woorden
            ```

            Onder
            =====
            """;

    @Test
    void findsEachBlockThatHasWords() {
        assertThat(TextBlocks.of(ARTICLE).blocks())
                .extracting(block -> block.place() + ": " + block.text())
                .containsExactly(
                        "paragraph 1: Een alinea met `code` en **nadruk**.",
                        "heading 1: Kop",
                        "list item 1: Eerste [link](../x/nl.md), die doorloopt.",
                        "list item 2: Genest",
                        "list item 3: Taak",
                        "paragraph 2: Een noot van twee regels.",
                        "table 1, row 1, column 1: a",
                        "table 1, row 1, column 2: b | c",
                        "table 1, row 2, column 1: Ja",
                        "heading 2: Onder");
    }

    @Test
    void changesNothingWhereNothingIsReplaced() {
        assertThat(TextBlocks.of(ARTICLE).with(Map.of(), true)).isEqualTo(ARTICLE);
    }

    @Test
    void keepsWhatStandsAroundTheWordsOfABlock() {
        Map<Integer, String> words = new HashMap<>();
        TextBlocks blocks = TextBlocks.of(ARTICLE);
        for (int i = 0; i < blocks.blocks().size(); i++) {
            words.put(i, "woord" + i + " a | b");
        }
        assertThat(blocks.with(words, true))
                .isEqualTo(
                        """
                        woord0 a | b

                        ## woord1 a | b {#kop}

                        1. woord2 a | b
                           - woord3 a | b
                        2. [ ] woord4 a | b

                        > [!NOTE]
                        > woord5 a | b

                        | woord6 a \\| b | woord7 a \\| b |
                        | --- | --- |
                        | woord8 a \\| b | `0` |

                        ```
                        geen woorden
                        ```

                        woord9 a | b
                        =====
                        """);
    }

    @Test
    void wrapsWhereTheTextWasWrappedAndNeverIntoAnotherBlock() {
        String words = "woord ".repeat(18) + "12345678 - " + "woord ".repeat(20) + "einde";
        TextBlocks blocks = TextBlocks.of("> - een\n>   twee\n");
        String written = blocks.with(Map.of(0, words), true);
        assertThat(written).startsWith("> - woord").contains("\n>   woord").doesNotContain("  - ");
        assertThat(written.lines()).hasSize(3);
        assertThat(TextBlocks.of(written).blocks())
                .extracting(TextBlock::text)
                .containsExactly(words);
        assertThat(blocks.with(Map.of(0, words), false).lines()).hasSize(1);
    }

    @Test
    void breaksLinesWhereTheWordsDo() {
        TextBlocks blocks = TextBlocks.of("- een  \n  twee\\\n  drie\n  vier\n");
        assertThat(blocks.blocks().get(0).text()).isEqualTo("een\\\ntwee\\\ndrie vier");
        assertThat(blocks.with(Map.of(0, "a\\\nb c"), true)).isEqualTo("- a\\\n  b c\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Kies **Ja** nu; Kies <**>Ja</**> nu",
                "a *b **c** d*; a <*>b <**>c</**> d</*>",
                "typ `a *b*` en; typ {`a *b*`} en",
                "zie [de **kop**](../x/nl.md#a); zie <[>de <**>kop</**></](../x/nl.md#a)>",
                "zie [`x`](y); zie <[>{`x`}</](y)>",
                "zie https://a.example/b.; zie {https://a.example/b}.",
                "zie <https://a.example>; zie {<https://a.example>}",
                "een ![plaat](media:x.svg); een <![>plaat</](media:x.svg)>",
                "a\\*b &amp, c; a\\*b &amp, c",
                "{naam} en {#x}; {{naam}} en {#x}",
                "a ~~b~~ <kbd>c</kbd>; a <~~>b</~~> {<kbd>}c{</kbd>}",
                "1. geen lijst; 1. geen lijst",
                "[!INCLUDE [x](y.md)]; {[!INCLUDE [x](y.md)]}",
                ":::image source=\"a\" alt-text=\"Een b\":::;"
                        + "<:::image source=\"a\" alt-text=\">Een b</\":::>"
            })
    void cutsInlines(String text, String pieces) {
        assertThat(shown(TextBlocks.ofLine(text).blocks().get(0).pieces())).isEqualTo(pieces);
    }

    @Test
    void knowsLinksThatAreDefinedElsewhere() {
        String text = "Zie [dit][x] nu.\n\n[x]: nl.md\n";
        assertThat(shown(TextBlocks.of(text).blocks().get(0).pieces()))
                .isEqualTo("Zie <[>dit</][x]> nu.");
    }

    @Test
    void takesBreaksForMarkup() {
        assertThat(shown(TextBlocks.of("a\\\nb **c\\\nd**").blocks().get(0).pieces()))
                .isEqualTo("a{\\\n}b <**>c{\\\n}d</**>");
    }

    static Stream<Path> shippedArticles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedArticles")
    void writesTheWordsOfShippedArticlesBack(Path file) throws IOException {
        String body = Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
        TextBlocks blocks = TextBlocks.of(body);
        Map<Integer, String> same =
                java.util.stream.IntStream.range(0, blocks.blocks().size())
                        .boxed()
                        .collect(Collectors.toMap(i -> i, i -> blocks.blocks().get(i).text()));
        assertThat(TextBlocks.of(blocks.with(same, true)).blocks())
                .extracting(TextBlock::text)
                .isEqualTo(blocks.blocks().stream().map(TextBlock::text).toList());
        assertThat(blocks.blocks())
                .allSatisfy(
                        b ->
                                assertThat(
                                                b.pieces().stream()
                                                        .map(InlinePiece::text)
                                                        .collect(Collectors.joining()))
                                        .isEqualTo(b.text()));
    }

    private static String shown(List<InlinePiece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.kind()) {
                                    case TEXT -> piece.text();
                                    case PROTECTED -> "{" + piece.text() + "}";
                                    case OPENING -> "<" + piece.text() + ">";
                                    case CLOSING -> "</" + piece.text() + ">";
                                })
                .collect(Collectors.joining());
    }
}
