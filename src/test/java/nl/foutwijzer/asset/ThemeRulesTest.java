package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the theme's own styles and scripts hold to. */
class ThemeRulesTest {
    private static final String COMMENT = "(?s)/\\*.*?\\*/";

    /** Sides of the screen instead of sides of the text. */
    private static final String PHYSICAL =
            "(?m)(^|[\\s;{-])(left|right)\\s*:|(margin|padding|border)-(left|right|top|bottom)\\b"
                    + "|(float|clear|text-align)\\s*:\\s*(left|right)"
                    + "|(^|[\\s;{])(max-|min-)?(width|height|top|bottom)\\s*:\\s*[^)]*;";

    private static Theme theme() throws IOException {
        return Theme.open(Path.of("target", "no-overrides"));
    }

    static Stream<String> styles() throws IOException {
        return theme().list("assets/css").stream();
    }

    static Stream<String> scripts() throws IOException {
        return theme().list("assets/js").stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styleFollowsTheDirectionOfTheText(String path) throws IOException {
        assertThat(text(path)).doesNotContainPattern(PHYSICAL);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styleLeavesTheLastWordToLayers(String path) throws IOException {
        assertThat(text(path)).contains("@layer").doesNotContain("!important");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styleNamesNoIdAndLoadsNothing(String path) throws IOException {
        List<String> selectors =
                Stream.of(text(path).split("[{}]"))
                        .filter(part -> !part.contains(":") || part.strip().endsWith(","))
                        .toList();
        assertThat(selectors).noneMatch(selector -> selector.matches("(?s).*#[a-z].*"));
        assertThat(text(path)).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptIsStrictAndKeepsToItsNamespace(String path) throws IOException {
        String script = theme().text(path).orElseThrow();
        assertThat(script).contains("'use strict';");
        assertThat(script.lines().filter(line -> line.matches("(var|let|const|function)\\b.*")))
                .allMatch(line -> line.startsWith("var foutwijzer"));
        assertThat(script).doesNotContain("innerHTML", "eval(", "document.write");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptLetsNoTextGoOnToTheNextLine(String path) throws IOException {
        String script = theme().text(path).orElseThrow();
        assertThat(LeanScript.of(script)).as("lines that can be made lean").isNotEqualTo(script);
    }

    private static String text(String path) throws IOException {
        return theme().text(path).orElseThrow().replaceAll(COMMENT, "");
    }
}
