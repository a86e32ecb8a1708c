package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be pressed is large enough for a finger, by WCAG 2.5.8. */
@ExtendWith(Chromium.class)
class TargetSizeIT {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    /**
     * Targets of less than 24 by 24 pixels, without two of the exceptions that the criterion makes:
     * links in a line of other text, and targets so far from all others that a circle of 24 pixels
     * around each touches no other target, nor the circle of another small one.
     */
    private static final String SMALL =
            """
            () => {
              var SIZE = 24;
              var pressable = 'a[href], button, summary, select, textarea, [role=option],'
                + ' input:not([type=hidden])';
              var inLabel = e => e.matches('.visually-hidden') && e.closest('label') || e;
              var targets = Array.from(document.querySelectorAll(pressable), inLabel)
                .filter(e => e.checkVisibility({ visibilityProperty: true }))
                .map(element => ({ element, box: element.getBoundingClientRect() }))
                .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > -scrollY);
              var block = e => getComputedStyle(e).display === 'inline' ? block(e.parentElement) : e;
              var inText = e => getComputedStyle(e).display === 'inline'
                && Array.from(block(e).childNodes).some(n => !n.contains(e)
                  && n.nodeType === Node.TEXT_NODE && n.textContent.trim());
              var middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
              var apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
              var nearest = (p, box) => ({
                x: Math.min(Math.max(p.x, box.left), box.right),
                y: Math.min(Math.max(p.y, box.top), box.bottom),
              });
              var isSmall = ({ box }) => box.width < SIZE - 0.01 || box.height < SIZE - 0.01;
              var crowds = (t, other) => t !== other && !t.element.contains(other.element)
                && !other.element.contains(t.element)
                && (apart(middle(t.box), nearest(middle(t.box), other.box)) < SIZE / 2
                  || isSmall(other) && apart(middle(t.box), middle(other.box)) < SIZE);
              return targets.filter(t => isSmall(t) && !inText(t.element)
                  && targets.some(other => crowds(t, other)))
                .map(({ element, box }) => element.outerHTML.slice(0, 120) + ' '
                  + box.width.toFixed(1) + ' x ' + box.height.toFixed(1));
            }
            """;

    @Test
    void allIsLargeEnough(Chromium.Session chromium) {
        List<String> small = new ArrayList<>();
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            visit.page().setViewportSize(WIDTH, HEIGHT);
            PageKinds.each(
                    visit,
                    Place.HTTP,
                    chromium.languages(),
                    (path, page) -> small(page).forEach(one -> small.add(path + ": " + one)));
            assertThat(small).isEmpty();
        }
    }

    private static List<String> small(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        List<String> all = new ArrayList<>();
        for (Object one : (List<?>) page.evaluate(SMALL)) {
            all.add(String.valueOf(one));
        }
        return all;
    }
}
