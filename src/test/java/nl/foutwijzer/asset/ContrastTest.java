package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours of the theme that meet as text and ground, in light and in dark, by WCAG's formula. */
class ContrastTest {
    private static final double BODY_TEXT = 7;
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static final String HEX = "#([0-9a-f]{6})";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "--([a-z-]+):\\s*(?:light-dark\\(" + HEX + ",\\s*" + HEX + "\\)|" + HEX + ");");

    private static final Pattern SAME_AS = Pattern.compile("--([a-z-]+):\\s*var\\(--([a-z-]+)\\);");

    static Stream<Arguments> pairs() {
        return Stream.of(
                        onGrounds(BODY_TEXT, "text", "text-soft"),
                        onGrounds(TEXT, "link", "link-hover", "accent"),
                        onGrounds(TEXT, "info", "tip", "warning", "error", "critical"),
                        onGrounds(SHAPE, "focus", "line-strong"),
                        Stream.of(
                                Arguments.of("on-sign", "sign", TEXT),
                                Arguments.of("text", "mark", TEXT)))
                .flatMap(pairs -> pairs);
    }

    private static Stream<Arguments> onGrounds(double atLeast, String... colours) {
        return Stream.of(colours)
                .flatMap(
                        colour ->
                                Stream.of("ground", "raised")
                                        .map(ground -> Arguments.of(colour, ground, atLeast)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void standsOut(String colour, String ground, double atLeast) throws IOException {
        Map<String, List<String>> tokens = tokens();
        assertThat(tokens).containsKeys(colour, ground);
        for (int theme = 0; theme < 2; theme++) {
            assertThat(contrast(tokens.get(colour).get(theme), tokens.get(ground).get(theme)))
                    .as(theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(atLeast);
        }
    }

    /** The colours of the theme, in light and in dark. */
    private static Map<String, List<String>> tokens() throws IOException {
        Theme theme = Theme.open(Path.of("target", "no-overrides"));
        String style = theme.text("assets/css/site/tokens.css").orElseThrow();
        Map<String, List<String>> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(style);
        while (token.find()) {
            String always = token.group(4);
            tokens.put(
                    token.group(1),
                    always == null
                            ? List.of(token.group(2), token.group(3))
                            : List.of(always, always));
        }
        Matcher same = SAME_AS.matcher(style);
        while (same.find()) {
            List<String> colours = tokens.get(same.group(2));
            if (colours != null) {
                tokens.put(same.group(1), colours);
            }
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * linear(colour.substring(2 * i, 2 * i + 2)))
                .sum();
    }

    private static double linear(String channel) {
        double part = Integer.parseInt(channel, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
