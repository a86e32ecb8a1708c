package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** For readers whose system forces its own colours and keeps things still. */
@ExtendWith(Chromium.class)
class AdaptedIT {
    private static final String CODE = "nl/code/0x87d1041c.html";

    private static final String SHAPE =
            """
            severity => {
              var shape = getComputedStyle(severity, '::before');
              var ground = getComputedStyle(document.body).backgroundColor;
              return shape.clipPath !== 'none' && parseFloat(shape.inlineSize) > 8
                && shape.backgroundColor !== ground;
            }
            """;

    @Test
    void axeFindsNothing(Chromium.Session chromium) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = chromium.visit(Place.HTTP, adapted())) {
            PageKinds.each(
                    visit,
                    Place.HTTP,
                    List.of("nl"),
                    (path, page) ->
                            Axe.violations(page).forEach(v -> violations.add(path + " " + v)));
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void severityKeepsItsShape(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, adapted())) {
            Page page = visit.open("nl/codes.html");
            assertThat(page.evaluate("matchMedia('(forced-colors: active)').matches"))
                    .isEqualTo(true);
            assertThat(page.locator(".severity")).not().hasCount(0);
            for (Locator severity : page.locator(".severity").all()) {
                assertThat(severity.evaluate(SHAPE)).isEqualTo(true);
            }
        }
    }

    @Test
    void focusKeepsItsOutline(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, adapted())) {
            Page page = visit.open(CODE);
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                Locator focused = page.locator(":focus");
                assertThat(focused).hasCSS("outline-style", "solid");
                assertThat(focused).hasCSS("outline-width", "3px");
                assertThat(focused).not().hasCSS("outline-color", Pattern.compile(".*, 0\\)"));
            }
        }
    }

    @Test
    void nothingIsAnimated(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, adapted())) {
            Page page = visit.open(CODE);
            assertThat(page.locator("html")).hasCSS("scroll-behavior", "auto");
            page.locator(".steps details:not([open]) summary").first().click();
            assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        }
    }

    private static Browser.NewContextOptions adapted() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
