package nl.foutwijzer.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** The checker of accessibility, on a page as it stands now, in windows of several kinds. */
final class Axe {
    private static final List<Integer> WIDTHS = List.of(320, 1440);
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 800;

    /** Without its own look into style sheets, a request that pages on disk may not make. */
    private static final String RUN =
            """
            axe.run(document, { preload: false, resultTypes: ['violations'] }).then(
              results => results.violations.map(v => v.id + ' ' + v.nodes[0].html))
            """;

    private Axe() {}

    static List<String> violations(Page page) {
        List<String> violations = new ArrayList<>();
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme colours : COLOURS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                for (Object violation : (List<?>) page.evaluate(RUN)) {
                    violations.add(colours + " " + width + ": " + violation);
                }
            }
        }
        return violations;
    }
}
