package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scripts as they are published, leaner than they were written. */
@ExtendWith(Chromium.class)
class PublishedScriptsIT {
    private static final String PARSES =
            "text => { try { new Function(text); return ''; } catch (e) { return String(e); } }";

    @Test
    void areWhatABrowserCanRead(Chromium.Session chromium) {
        List<String> scripts =
                chromium.paths().stream()
                        .filter(p -> p.matches("linkify\\.js|worker\\.js|assets/.*\\.js"))
                        .toList();
        assertThat(scripts).hasSize(15);
        try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
            for (String path : scripts) {
                assertThat(visit.page().evaluate(PARSES, chromium.text(path)))
                        .as(path)
                        .isEqualTo("");
            }
            assertThat(visit.page().evaluate(PARSES, "(function () {")).asString().isNotEmpty();
        }
    }
}
