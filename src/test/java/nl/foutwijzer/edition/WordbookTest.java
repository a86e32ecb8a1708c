package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordbookTest {
    @Property
    void bringsEveryTextBack(@ForAll("texts") List<String> texts) {
        Wordbook book = new Wordbook(texts);
        Map<String, String> words =
                Stream.of(book.text().split("\n"))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toMap(l -> l.substring(0, 1), l -> l.substring(1)));
        for (String text : texts) {
            String shortened = book.shortened(text);
            assertThat(expanded(shortened, words)).isEqualTo(text);
            assertThat(shortened).hasSizeLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void takesALetterForWhatIsThereOften() {
        Wordbook book = new Wordbook(List.of("<p>", "<p>", "<p>", "<p>", "é", "once"));
        assertThat(book.text()).isEqualTo("\u0002<p>");
        assertThat(book.shortened("<p>é <p>once")).isEqualTo("\u0002é \u0002once");
    }

    @Test
    void leavesLettersThatTextsHave() {
        String text = "\u0002 device device device device device";
        Wordbook book = new Wordbook(List.of(text));
        assertThat(book.shortened(text)).isEqualTo("\u0002" + "\u0003".repeat(5));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> part =
                Arbitraries.of(
                        " word",
                        "word",
                        "<p>",
                        "</p>\n",
                        "\n",
                        "\u00012p",
                        "\u0002",
                        "\u0080",
                        "é",
                        "日本語",
                        "\ud83d\ude00",
                        "<",
                        " ",
                        "\t",
                        "\u2028");
        return part.list().ofMaxSize(40).map(l -> String.join("", l)).list().ofMinSize(1);
    }

    private static String expanded(String shortened, Map<String, String> words) {
        return Stream.of(shortened.split(""))
                .map(letter -> words.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }
}
