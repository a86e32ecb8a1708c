package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
    private static String terminal(String markdown, int width) {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf("a.md"));
        return TerminalText.of(text, width, TestLinks.TITLES, TerminalText.Style.PLAIN);
    }

    @Test
    void wrapsAndIndents() {
        String markdown =
                """
                ## Kop

                Dit is een **regel** die te lang is.

                9. Open het beheercentrum en kies iets.
                   ![Het venster](media:pane.svg)
                10. Daarna:
                    - een
                    - [x] twee

                > [!NOTE]
                > Kijk op [de site](https://e.org/x).

                ```sh
                een heel lange regel die zo blijft
                ```

                | a | b |
                |---|---|
                | c | d |
                """;
        assertThat(terminal(markdown, 30))
                .isEqualTo(
                        """
                        Kop

                        Dit is een regel die te lang
                        is.

                        9. Open het beheercentrum en
                           kies iets. [Het venster]
                        10. Daarna:
                            - een
                            - [x] twee

                        Opmerking:
                          Kijk op de site
                          <https://e.org/x>.

                            een heel lange regel die zo blijft

                        a | b
                        c | d
                        """);
    }

    @Test
    void countsWideCharactersTwiceAndBreaksBetweenThem() {
        assertThat(terminal("アプリが見つかりませんでした。再試行します。", 24)).isEqualTo("アプリが見つかりませんで\nした。再試行します。\n");
    }

    @Property
    void keepsWithinTheWidth(
            @ForAll @StringLength(max = 200) String words,
            @ForAll @IntRange(min = 20, max = 100) int width) {
        String text = words.replaceAll("[^a-z0-9]", " ").replaceAll("\\S{19}(?=\\S)", "$0 ");
        assertThat(terminal("- x " + text, width).lines())
                .allMatch(line -> line.length() <= Math.max(width, 22));
    }

    @Test
    void setsHeadingsOff() {
        String markdown =
                "# Eén **kop**\n\n## 二\n\n### Drie\n\nDit is nu een **vet woord** hier.\n";
        SourceText text = SourceText.of(markdown, SourceSpan.startOf("a.md"));
        String document = TerminalText.of(text, 20, TestLinks.TITLES, TerminalText.Style.DOCUMENT);
        assertThat(document)
                .isEqualTo(
                        """
                        Eén kop
                        =======

                        二
                        --

                        Drie

                        Dit is nu een vet
                        woord hier.
                        """);
        String bold = TerminalText.of(text, 20, TestLinks.TITLES, TerminalText.Style.BOLD);
        assertThat(bold)
                .contains("\u001B[1mEén kop\u001B[22m\n", "een \u001B[1mvet\nwoord\u001B[22m");
        assertThat(bold.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(document);
    }

    @Test
    void letsNoTextCommandTheTerminal() {
        String hostile = "a\u001B[31mb `c\u0007` **d\u000Ee**\n\n    f\u009Bg\n";
        assertThat(terminal(hostile, 40)).isEqualTo("a[31mb c de\n\n    fg\n");
    }
}
