package nl.foutwijzer.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsHashTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("nl.md");

    @Test
    void staysWhatItWas() {
        assertThat(hash("body", "1. Open **Instellingen**.\n2. Kies *Sync*.\n"))
                .as("hashes stand in the content of many sites; a change makes all of it stale")
                .isEqualTo("d3c7e5d7");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a b c,a\\nb c",
                "a b c,a b\\n   c  ",
                "a\\n\\nb,a\\n\\n\\n\\nb\\n",
                "- a b\\n- c,- a\\n  b\\n- c",
                "> a b,> a b ",
                "cafe\u0301,caf\u00e9",
                "```\\na\\n```,```  \\na\\n```"
            })
    void doesNotSeeHowWordsWereTyped(String a, String b) {
        assertThat(hash("body", lines(a))).isEqualTo(hash("body", lines(b)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a b,a c",
                "a b,a  b",
                "a b,a\\n\\nb",
                "a - b,a\\n- b",
                "a 1. b,a\\n1. b",
                "a # b,a\\n# b",
                "```\\na b\\n```,```\\na\\nb\\n```",
                "```\\na\\n```,```\\n a\\n```",
                "A,a"
            })
    void seesWhatReadersSee(String a, String b) {
        assertThat(hash("body", lines(a))).isNotEqualTo(hash("body", lines(b)));
    }

    @Test
    void knowsWhichFieldWordsStandIn() {
        assertThat(hash("meaning", "a")).isNotEqualTo(hash("solved", "a"));
        assertThat(of(Map.of("meaning", "ab", "solved", "c")))
                .isNotEqualTo(of(Map.of("meaning", "a", "solved", "bc")));
    }

    @Test
    void doesNotSeeTheOrderOfCauses() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("causes/a", "A");
        one.put("causes/b", "B");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("causes/b", "B");
        other.put("causes/a", "A");
        assertThat(of(one)).isEqualTo(of(other));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String hash(String field, String text) {
        return of(Map.of(field, text));
    }

    private static String of(Map<String, String> texts) {
        Map<String, SourceText> fields = new LinkedHashMap<>();
        texts.forEach((name, text) -> fields.put(name, SourceText.of(text, SPAN)));
        return WordsHash.of(new PartWords(SPAN, fields, Optional.empty()));
    }
}
