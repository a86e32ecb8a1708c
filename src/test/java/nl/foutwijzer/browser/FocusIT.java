package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the keyboard is can be seen, whatever sticks to the edge of the window. */
@ExtendWith(Chromium.class)
class FocusIT {
    private static final int HEIGHT = 500;
    private static final int MOST = 1_000;

    /** What is wrong with the focus, and nothing when a part of it is in sight with its outline. */
    private static final String WRONG =
            """
            () => {
              var e = document.activeElement;
              var style = getComputedStyle(e);
              var shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              var seen = Array.from(e.getClientRects()).some(box =>
                [0.1, 0.3, 0.5, 0.7, 0.9].some(x => [0.1, 0.3, 0.5, 0.7, 0.9].some(y => {
                  var hit = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
                  return hit && (e.contains(hit) || hit.contains(e) && hit.closest('a, label'));
                })));
              return (shown ? '' : 'no outline ') + (seen ? '' : 'out of sight ');
            }
            """;

    private static final String NAME =
            "() => document.activeElement === document.body ? ''"
                    + " : document.activeElement.outerHTML.slice(0, 150)";

    @ParameterizedTest
    @CsvSource({
        "nl/code/0x87d1041c.html, 360",
        "nl/code/0x87d1041c.html, 1280",
        "ar/code/0x87d1041c.html, 360",
        "nl/codes.html, 1280",
        "nl/index.html, 360"
    })
    void isInSight(String path, int width, Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setViewportSize(width, HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE);
        try (Visit visit = chromium.visit(Place.HTTP, options)) {
            Page page = visit.open(path);
            page.evaluate(
                    "document.querySelectorAll('.steps details').forEach(d => d.open = true)");
            Set<String> wrong = new LinkedHashSet<>();
            int stops = walk(page, "Tab", wrong);
            int back = walk(page, "Shift+Tab", wrong);
            assertThat(List.of(stops, back)).allMatch(count -> count > 10);
            assertThat(wrong).isEmpty();
        }
    }

    /** Presses a key until the focus leaves the page. */
    private static int walk(Page page, String key, Set<String> wrong) {
        for (int stops = 0; stops < MOST; stops++) {
            page.keyboard().press(key);
            String name = (String) page.evaluate(NAME);
            if (name.isEmpty()) {
                return stops;
            }
            String found = (String) page.evaluate(WRONG);
            if (!found.isEmpty()) {
                wrong.add(key + " " + found + name);
            }
        }
        throw new AssertionError("the focus never leaves the page");
    }
}
