package nl.foutwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeScannerTest {
    private static final int LONG = 1 << 18;

    /** Anything worse than linear time takes hours on these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "0",
                "f",
                "-",
                ":",
                "::",
                "0:",
                "f:",
                "1.",
                "1-",
                "0x",
                "0x87D1041C",
                "`",
                "://",
                "www.",
                "error",
                "error ",
                "error 1 ",
                "error:::",
                "E-",
                "A-1",
                "A-1 ",
                "87d1 ",
                "-2016345060,",
                "ORA ",
                "ORA-",
                "ORA 00942 ",
                "E_FAIL_",
                "E_FAIL ",
                "\u200B",
                "\uFF10",
                "\u30A8",
                "\uD83D",
                "00000000-0000-0000-0000-00000000000"
            })
    void hostileTextTakesLinearTime(String piece) {
        CodeScanner scanner = scanner(entry("hresult", "0x87D1041C"), entry("text", "ORA-00942"));
        String text = piece.repeat(LONG / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> scanner.scan(text));
    }

    @Test
    void findsEveryCodeOfALongLog() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            log.append("2026-11-22 13:45:01.123 [13] app 10.0.0.13 hr=");
            log.append(i % 2 == 0 ? "0x87D1041C" : "-2016345060").append('\n');
        }
        List<CodeMatch> matches = scanner(entry("hresult", "0x87D1041C")).scan(log.toString());
        assertThat(matches).hasSize(10_000).allMatch(CodeMatch::isKnown);
    }

    @Test
    void looksForManyKnownCodes() {
        CodeIndex.Entry[] entries =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> entry("text", String.format(Locale.ROOT, "ERR-%05d", i)))
                        .toArray(CodeIndex.Entry[]::new);
        List<CodeMatch> matches = scanner(entries).scan("err 12345, ERR-19999 and ERR-20000");
        assertThat(matches.stream().map(CodeMatch::canonical))
                .containsExactly("ERR-12345", "ERR-19999", "ERR-20000");
        assertThat(matches.stream().map(CodeMatch::isKnown)).containsExactly(true, true, false);
    }

    @Test
    void aRuleThatIsNeverScannedFindsNothing() {
        CodeRule rule = new CodeRule(Notations.HRESULT, Optional.empty(), CodeRule.Scan.NEVER);
        CodeIndex index = new CodeIndex(List.of(rule), List.of(entry("hresult", "0x87D1041C")));
        assertThat(new CodeScanner(index, List.of("error")).scan("error 0x87D1041C")).isEmpty();
    }

    @Test
    void aRuleMayAskForACueWordBeforeHexadecimalCodes() {
        CodeRule rule = new CodeRule(Notations.HRESULT, Optional.empty(), CodeRule.Scan.AFTER_CUE);
        CodeIndex index = new CodeIndex(List.of(rule), List.of(entry("hresult", "0x87D1041C")));
        List<CodeMatch> found =
                new CodeScanner(index, List.of("error")).scan("0x87D1041C, error 0x87D1041C");
        assertThat(found.stream().map(CodeMatch::start)).containsExactly(18);
    }

    @Test
    void withoutAPatternOnlyKnownTextCodesAreFound() {
        CodeRule rule = new CodeRule(Notations.TEXT, Optional.empty(), CodeRule.Scan.ALWAYS);
        CodeIndex index = new CodeIndex(List.of(rule), List.of(entry("text", "ORA-00942")));
        List<CodeMatch> found = new CodeScanner(index, List.of()).scan("ORA-00942 then ORA-01017");
        assertThat(found.stream().map(CodeMatch::spelling)).containsExactly("ORA-00942");
    }

    @Test
    void knowsCodesWithoutAnyCueWord() {
        assertThatCode(() -> new CodeScanner(new CodeIndex(List.of(), List.of()), List.of("", " ")))
                .doesNotThrowAnyException();
    }

    private static CodeScanner scanner(CodeIndex.Entry... entries) {
        List<CodeRule> rules =
                List.of(
                        new CodeRule(Notations.HRESULT, Optional.empty(), CodeRule.Scan.ALWAYS),
                        new CodeRule(Notations.DECIMAL, Optional.empty(), CodeRule.Scan.AFTER_CUE),
                        new CodeRule(
                                Notations.TEXT,
                                Optional.of(SharedPattern.compile("[A-Z]+-[0-9]+")),
                                CodeRule.Scan.ALWAYS));
        return new CodeScanner(new CodeIndex(rules, List.of(entries)), List.of("error"));
    }

    private static CodeIndex.Entry entry(String notation, String code) {
        return new CodeIndex.Entry(
                new ErrorCode(notation, code), List.of(), List.of(), List.of("E_FAIL"));
    }
}
