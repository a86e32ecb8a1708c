package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages fit into any window. */
@ExtendWith(Chromium.class)
class LayoutIT {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);
    private static final int HEIGHT = 800;

    @ParameterizedTest
    @EnumSource
    void neverScrollsSideways(Place place, Chromium.Session chromium) {
        List<String> tooWide = new ArrayList<>();
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            PageKinds.each(
                    visit,
                    place,
                    chromium.languages(),
                    (path, page) -> tooWide.addAll(tooWide(path, page)));
            assertThat(tooWide).isEmpty();
        }
    }

    private static List<String> tooWide(String path, Page page) {
        List<String> tooWide = new ArrayList<>();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            int content = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (content > width) {
                tooWide.add(path + " needs " + content + " of " + width);
            }
        }
        return tooWide;
    }
}
