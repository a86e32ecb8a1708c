package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing moves unless a reader asks for it, on a phone and on a desktop. */
@ExtendWith(Chromium.class)
class ShiftIT {
    private static final int HEIGHT = 740;
    private static final int AFTER_PAINT_MS = 150;

    /** So long after a click what moves is no longer put down to it. */
    private static final int AFTER_CLICK_MS = 700;

    /** What has moved by itself when all pictures have come. */
    private static final String SHIFTS =
            """
            async () => {
              var found = [];
              var name = node => node ? node.id || node.className || node.nodeName : 'what is gone';
              var add = list => list.filter(e => !e.hadRecentInput).forEach(e => {
                found.push(e.value.toFixed(5) + ' ' + e.sources.map(s => name(s.node)).join(', '));
              });
              var observer = new PerformanceObserver(list => add(list.getEntries()));
              observer.observe({ type: 'layout-shift', buffered: true });
              for (const picture of document.querySelectorAll('main img')) {
                if (picture.checkVisibility()) {
                  picture.scrollIntoView({ behavior: 'instant' });
                  await picture.decode();
                }
              }
              await new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)));
              add(observer.takeRecords());
              return found;
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothingMovesWhenScriptsAndPicturesCome(int width, Chromium.Session chromium) {
        List<String> moved = new ArrayList<>();
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            visit.page().setViewportSize(width, HEIGHT);
            visit.delay(url -> url.endsWith(".js") && !url.contains("/theme."), AFTER_PAINT_MS);
            PageKinds.each(
                    visit,
                    Place.HTTP,
                    chromium.languages(),
                    (path, page) -> shifts(page).forEach(shift -> moved.add(path + ": " + shift)));
            assertThat(moved).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothingMovesWhenPicturesOfAnOpenedStepCome(int width, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            visit.page().setViewportSize(width, HEIGHT);
            Page page = visit.open("nl/code/0x87d1041c.html");
            visit.delay(url -> url.endsWith(".svg"), AFTER_CLICK_MS);
            page.locator("details:has(img) summary").first().click();
            assertThat(shifts(page)).isEmpty();
            assertThat(page.locator("details[open] img").first().isVisible()).isTrue();
        }
    }

    private static List<String> shifts(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((List<?>) page.evaluate(SHIFTS)).stream().map(String::valueOf).toList();
    }
}
