package nl.foutwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x[0-9A-F]{8}",
                "[0-9]{1,5}",
                "ORA-[0-9]{5}",
                "(?:ORA|TNS)-\\d{5}",
                "C[0-9]{4}",
                "[A-Za-z]+(?::[A-Za-z]+)*",
                "ORA-[0-9]{5}|OCI-[0-9]{5}",
                "E[0-9]+(?:\\.[0-9]+)?",
                "\\w+",
                "[^-]+-[0-9]+",
                "(CS|C|LNK)[0-9]{4}",
                "a?b?c?",
                "[A-Z]{2,4}[0-9]{1,}",
                "[\\-\\]\\[a]",
                "é+",
                "[-a-z]",
                "[a-z-]",
                "\\(x\\)\\{1\\}",
                ".{3}",
                "[💥-💯]",
                "(?:ab{2}){3}",
                "&",
                "a-b"
            })
    void acceptsWhatBothLanguagesRead(String pattern) {
        assertThat(SharedPattern.compile(pattern).pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "(a+)+ 0 \"repeats what may itself go on with 'a'\"",
                "(a|a)* 0 \"alternatives that begin alike\"",
                "(a|ab)+c 0 \"alternatives that begin alike\"",
                "(a*)* 0 \"may be empty\"",
                "(a?){30} 0 \"may be empty\"",
                "a*a 2 \"may go on with 'a'\"",
                "a?a 2 \"may go on with 'a'\"",
                "[A-Z]+[A-Z0-9]* 6 \"may go on with 'A'\"",
                "x.*y 3 \"may go on with 'y'\"",
                "(a{1,3}){2} 0 \"repeats what may itself\"",
                "^a$ 0 \"always matched whole\"",
                "a$ 1 \"always matched whole\"",
                "(?=a)b 0 \"only (?:…)\"",
                "(?<n>a) 0 \"only (?:…)\"",
                "(?i)a 0 \"only (?:…)\"",
                "(a)\\1 3 \"only \\d, \\w\"",
                "\\s 0 \"only \\d, \\w\"",
                "\\p{L} 0 \"only \\d, \\w\"",
                "\\- 0 \"only \\d, \\w\"",
                "a\\ 1 \"only \\d, \\w\"",
                "a++ 2 \"follows a quantifier\"",
                "a+? 2 \"follows a quantifier\"",
                "+a 0 \"nothing before\"",
                "a|*b 2 \"nothing before\"",
                "a} 1 \"write \\}\"",
                "a] 1 \"write \\]\"",
                "{2} 0 \"write \\{\"",
                "a{} 1 \"a count is\"",
                "a{3,2} 1 \"looks like\"",
                "a{5 1 \"looks like\"",
                "a{2000} 1 \"up to 1000\"",
                "(a 0 \"not closed\"",
                "a) 1 \"closes no group\"",
                "a| 2 \"is empty\"",
                "() 1 \"is empty\"",
                "[a 0 \"not closed\"",
                "[a- 0 \"not closed\"",
                "[] 0 \"is empty\"",
                "[[a]] 1 \"write \\[\"",
                "[a&&b] 2 \"intersected\"",
                "[z-a] 1 \"lower character\"",
                "[\\d-z] 1 \"lower character\"",
                "[+--] 2 \"write \\-\""
            })
    void saysWhereAndWhyAnotherIsRefused(String pattern, int index, String reason) {
        assertThatThrownBy(() -> SharedPattern.compile(pattern))
                .isInstanceOfSatisfying(
                        PatternSyntaxException.class,
                        e -> {
                            assertThat(e.getDescription()).contains(reason);
                            assertThat(e.getIndex()).isEqualTo(index);
                        });
    }

    @Test
    void refusesTheEmptyPatternAndEndlessOnes() {
        assertThatThrownBy(() -> SharedPattern.compile("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> SharedPattern.compile("a".repeat(501)))
                .hasMessageContaining("at most 500");
        assertThatThrownBy(() -> SharedPattern.compile("(".repeat(400)))
                .hasMessageContaining("too deep");
    }

    @Property(tries = 3000)
    void whateverIsAcceptedCompilesAndMatchesFast(
            @ForAll
                    @StringLength(max = 20)
                    @Chars({
                        'a', 'b', '(', ')', '|', '*', '+', '?', '[', ']', '-', '.', '{', '2', ',',
                        '}'
                    })
                    String pattern,
            @ForAll @StringLength(max = 3) @CharRange(from = 'a', to = 'b') String unit) {
        try {
            Pattern compiled = SharedPattern.compile(pattern);
            String hostile = unit.repeat(60) + "!";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1), () -> compiled.matcher(hostile).matches());
        } catch (PatternSyntaxException e) {
            assertThat(e.getDescription()).isNotBlank();
            assertThat(e.getIndex()).isBetween(0, pattern.length());
        }
    }
}
