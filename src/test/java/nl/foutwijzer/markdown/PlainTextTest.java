package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static SourceText text(String markdown) {
        return SourceText.of(markdown, SourceSpan.startOf("a.md"));
    }

    @Test
    void keepsTheWordsOnly() {
        String markdown =
                """
                # Titel {#t}

                > [!NOTE]
                > Een **twee** `drie`<br>[vier](x) ![vijf](y) <script>weg</script>

                | a | b |
                |---|---|
                | c | <kbd>d</kbd> |

                - [x] zes
                  ```
                  <zeven>
                  ```
                :::row:::
                <!-- weg -->
                <details><summary>acht</summary></details>
                """;
        assertThat(PlainText.of(text(markdown), LinkResolver.NONE))
                .isEqualTo("Titel\nEen twee drie vier vijf \na\nb\nc\nd\nzes\n<zeven>\nacht");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Een zin. Nog een. | Een zin.",
                "Geen einde | Geen einde",
                "Versie 9.2.2 werkt. Meer. | Versie 9.2.2 werkt.",
                "Van J. Jansen. Meer. | Van J. Jansen.",
                "Zie `a. b` nu! Meer. | Zie a. b nu!",
                "Zie **dit.** Meer. | Zie dit.",
                "Echt (waar?) Meer. | Echt (waar?)",
                "Zij riep \"stop!\" Meer. | Zij riep \"stop!\"",
                "アプリが見つかりません。再試行します。 | アプリが見つかりません。",
                "使用 App Store。然后 | 使用 App Store。",
                "Open app.exe en kies... Meer. | Open app.exe en kies...",
                "# Kop | Kop"
            })
    void findsTheFirstSentence(String markdown, String sentence) {
        assertThat(PlainText.firstSentence(text(markdown), Placeholders.NONE)).isEqualTo(sentence);
    }

    @Test
    void findsNoSentenceInNothing() {
        assertThat(PlainText.firstSentence(text(""), Placeholders.NONE)).isEmpty();
        assertThat(PlainText.firstSentence(text("Een\nzin.\nMeer."), Placeholders.NONE))
                .isEqualTo("Een zin.");
        assertThat(PlainText.firstSentence(text("- Een. Twee.\n\nDrie."), Placeholders.NONE))
                .isEqualTo("Een.");
    }
}
