package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures in their place, and shown large. */
@ExtendWith(Chromium.class)
class PictureIT {
    private static final String STEP = "nl/steps/find-app-details.html";
    private static final String CODE = "nl/code/0x87d1041c.html";

    /** How far the content has moved by itself when all of its pictures have come. */
    private static final String SHIFTS =
            """
            async () => {
              var sum = 0;
              var isContent = source => source.node && source.node.parentNode.closest('main');
              new PerformanceObserver(list =>
                list.getEntries().filter(e => e.sources.some(isContent)).forEach(e => {
                  sum += e.value;
                })
              ).observe({ type: 'layout-shift', buffered: true });
              for (const picture of document.querySelectorAll('main img')) {
                picture.scrollIntoView({ behavior: 'instant' });
                await picture.decode();
              }
              await new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)));
              return sum;
            }
            """;

    @ParameterizedTest
    @EnumSource
    void showsAPictureLargeUntilEscape(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(STEP);
            Locator picture = page.locator("a.zoom").first();
            picture.focus();
            page.keyboard().press("Enter");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).hasAccessibleName(picture.locator("img").getAttribute("alt"));
            assertThat(dialog.locator("img")).isInViewport();
            assertThat(Axe.violations(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(picture).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesByItsButtonAndByAClickOnThePicture(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(STEP);
            Locator picture = page.locator("a.zoom").last();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            picture.click();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluiten"))
                    .click();
            assertThat(dialog).hasCount(0);
            assertThat(picture).isFocused();
            picture.click();
            dialog.locator("img").click();
            assertThat(dialog).hasCount(0);
            visit.awaitArrival(STEP);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsToThePictureWithoutScripts(Place place, Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visit visit = chromium.visit(place, options)) {
            Page page = visit.open(STEP);
            // A host is asked for an icon of what is no page.
            page.route(
                    Pattern.compile("favicon\\.ico$"),
                    route -> route.fulfill(new Route.FulfillOptions().setBody("")));
            page.locator("a.zoom").first().click();
            visit.awaitArrival("media/troubleshooting-pane.svg");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhenPicturesArrive(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            visit.page().setViewportSize(360, 740);
            Page page = visit.open(STEP);
            assertThat(((Number) page.evaluate(SHIFTS)).doubleValue()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheStageInWords(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Locator stages =
                    visit.open(CODE)
                            .locator("section#ios")
                            .getByRole(
                                    AriaRole.IMG,
                                    new Locator.GetByRoleOptions()
                                            .setName("Fase 5 van 5: Gedetecteerd"));
            assertThat(stages).isVisible();
            assertThat(stages.locator("text")).hasCount(5);
        }
    }
}
