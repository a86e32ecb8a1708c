package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe finds on each kind of page, in each language, with each set of colours. */
@ExtendWith(Chromium.class)
class AccessibilityIT {
    private static final List<Integer> WIDTHS = List.of(360, 1440);
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 800;

    /** Without its own look into style sheets, a request that pages on disk may not make. */
    private static final String RUN =
            """
            axe.run(document, { preload: false, resultTypes: ['violations'] }).then(
              results => results.violations.map(v => v.id + ' ' + v.nodes[0].html))
            """;

    @ParameterizedTest
    @EnumSource
    void findsNothing(Place place, Chromium.Session chromium) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            PageKinds.each(visit, place, (path, page) -> violations.addAll(analyse(path, page)));
            assertThat(violations).isEmpty();
        }
    }

    private static List<String> analyse(String path, Page page) {
        List<String> violations = new ArrayList<>();
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme colours : COLOURS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                for (Object violation : (List<?>) page.evaluate(RUN)) {
                    violations.add(path + " " + colours + " " + width + ": " + violation);
                }
            }
        }
        return violations;
    }
}
