package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What axe finds on each kind of page with each set of colours, in a language of each writing
 * system: the structure of pages is the same in all of them.
 */
@ExtendWith(Chromium.class)
class AccessibilityIT {
    private static final List<String> LANGUAGES = List.of("nl", "ja", "ar");

    @ParameterizedTest
    @EnumSource
    void findsNothing(Place place, Chromium.Session chromium) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            PageKinds.each(
                    visit,
                    place,
                    LANGUAGES,
                    (path, page) ->
                            Axe.violations(page).forEach(v -> violations.add(path + " " + v)));
            assertThat(violations).isEmpty();
        }
    }
}
