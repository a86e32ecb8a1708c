package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who enlarge a page, or its text alone, only scroll down. */
@ExtendWith(Chromium.class)
class ZoomIT {
    private static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(d => d.open = true)";

    /** What hangs out of the window, for the message. */
    private static final String TOO_WIDE =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? null
              : document.documentElement.scrollWidth + ' of ' + innerWidth + ': '
                + Array.from(document.querySelectorAll('body *'))
                  .filter(e => e.checkVisibility() && !e.closest('.table-scroll'))
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                    || e.getBoundingClientRect().left < -1)
                  .slice(0, 4).map(e => e.nodeName + '.' + e.className).join(', ')
            """;

    /** A window of 1280 by 1024 at 400 %. */
    @Test
    void fitsAtFourTimesTheSize(Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setDeviceScaleFactor(4)
                        .setViewportSize(320, 256);
        assertThat(tooWide(chromium, options, OPEN_ALL)).isEmpty();
    }

    @Test
    void fitsWithTextOfTwiceTheSize(Chromium.Session chromium) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(360, 740);
        String enlarge = OPEN_ALL + "; document.documentElement.style.fontSize = '200%'";
        assertThat(tooWide(chromium, options, enlarge)).isEmpty();
    }

    private static List<String> tooWide(
            Chromium.Session chromium, Browser.NewContextOptions options, String change) {
        List<String> tooWide = new ArrayList<>();
        try (Visit visit = chromium.visit(Place.HTTP, options)) {
            PageKinds.each(
                    visit,
                    Place.HTTP,
                    chromium.languages(),
                    (path, page) -> addIfTooWide(path, page, change, tooWide));
        }
        return tooWide;
    }

    private static void addIfTooWide(String path, Page page, String change, List<String> tooWide) {
        page.evaluate(change);
        Object found = page.evaluate(TOO_WIDE);
        if (found != null) {
            tooWide.add(path + " needs " + found);
        }
    }
}
