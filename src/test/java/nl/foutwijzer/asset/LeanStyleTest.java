package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { color: red; }                  | a{color:red}",
                "a :hover , b > c { margin: 0 1px } | a :hover,b > c{margin:0 1px}",
                "a { inline-size: calc(1px + 2px) } | a{inline-size:calc(1px + 2px)}",
                "a /* one */ b { }                  | a b{}",
                "a { content: \"/* no ; */ : x\"; } | a{content:\"/* no ; */ : x\"}",
                "a::after { content: '\\'; }' }     | a::after{content:'\\'; }'}",
                "@media (min-width: 1px) { a { } }  | @media (min-width:1px){a{}}",
            })
    void leavesOutWhatSeparatesNothing(String style, String lean) {
        assertThat(LeanStyle.of(style)).isEqualTo(lean);
    }
}
