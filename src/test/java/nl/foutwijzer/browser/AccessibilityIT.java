package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe finds on each kind of page, in each language, with each set of colours. */
@ExtendWith(Chromium.class)
class AccessibilityIT {

    @ParameterizedTest
    @EnumSource
    void findsNothing(Place place, Chromium.Session chromium) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            PageKinds.each(
                    visit,
                    place,
                    chromium.languages(),
                    (path, page) ->
                            Axe.violations(page).forEach(v -> violations.add(path + " " + v)));
            assertThat(violations).isEmpty();
        }
    }
}
