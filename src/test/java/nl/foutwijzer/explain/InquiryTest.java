package nl.foutwijzer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTest {
    private final Inquiry inquiry = new Inquiry(Fixture.content("en"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x80070005",
                "0X80070005",
                "-2147024891",
                "\u22122147024891",
                "2147942405",
                "\uFF18\uFF10\uFF10\uFF17\uFF10\uFF10\uFF10\uFF15",
                "E_ACCESSDENIED",
                "e_accessdenied",
                "Access Denied 5",
                "'0x80070005'."
            })
    void knowsACodeByAllItsNames(String spelling) {
        assertThat(pages(inquiry.ask(spelling))).containsExactly("0x80070005");
    }

    @Test
    void knowsACodeByTheOneInsideIt() {
        assertThat(pages(inquiry.ask("0x80070643"))).containsExactly("1603");
    }

    @ParameterizedTest
    @CsvSource({
        "0x80070005, KNOWN",
        "E_PATH, AMBIGUOUS",
        "0x80070006, UNKNOWN",
        "77, UNKNOWN",
        "help me, NO_CODE",
        "'', NO_CODE"
    })
    void saysHowSureItIs(String spelling, Answer.Kind kind) {
        assertThat(inquiry.ask(spelling)).extracting(Answer::kind).containsExactly(kind);
    }

    @Test
    void findsTheCodesInAnArgumentThatIsATextItself() {
        List<Answer> answers = inquiry.ask("it says 0x80070005 and E_PATH, then 0x80070005");
        assertThat(pages(answers)).containsExactly("0x80070005", "0x80070002", "0x8007007B");
    }

    @Test
    void countsTheCodesOfALogByLine() throws IOException {
        String log = "a\r\nb 0x80070005 2147942405\r\n\r\nerror 0x8007000A\r\n-2147024891\r\n";
        List<Answer> answers = inquiry.scan(new StringReader(log));
        assertThat(answers)
                .extracting(Answer::sighting)
                .containsExactly(
                        Optional.of(new Answer.Sighting(3, 2)),
                        Optional.of(new Answer.Sighting(1, 4)));
        assertThat(answers)
                .extracting(Answer::kind)
                .map(Enum::name)
                .containsExactly("KNOWN", "UNKNOWN");
    }

    /** Longer than what is read at once, and one line is longer than any should be. */
    @Test
    void countsTheLinesOfALongLog() throws IOException {
        String log =
                "nothing to see on this line\n".repeat(50_000)
                        + "x".repeat(3_000_000)
                        + "\n0x80070005\n"
                        + "still nothing\n".repeat(50_000)
                        + "0x80070005";
        assertThat(inquiry.scan(new StringReader(log)))
                .extracting(Answer::sighting)
                .containsExactly(Optional.of(new Answer.Sighting(2, 50_002)));
    }

    @Test
    void findsNothingInALogWithoutCodes() throws IOException {
        assertThat(inquiry.scan(new StringReader("2026-11-22 12:00:01 all is well\n"))).isEmpty();
        assertThat(inquiry.scan(new StringReader(""))).isEmpty();
    }

    private static List<String> pages(List<Answer> answers) {
        return answers.stream().flatMap(a -> a.pages().stream()).map(ErrorCode::value).toList();
    }
}
