package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses that ask for something: a browser's keyword, or somebody who makes up a link. */
@ExtendWith(Chromium.class)
class ArriveIT {
    private static final String CODE = "nl/code/0x87d1041c.html";

    @ParameterizedTest
    @EnumSource
    void leadToTheOneCodeThatIsMeant(Place place, Chromium.Session chromium) {
        for (String asked :
                List.of(
                        "nl/index.html?q=0x87D1041C",
                        "nl/index.html?q=%20-2016345060",
                        "nl/index.html#0x87d1041c",
                        "nl/index.html#2278622236",
                        "index.html?q=87D1041C",
                        "index.html#0x87D1041C")) {
            try (Visit visit = chromium.visit(place, "nl-NL")) {
                visit.open(asked);
                visit.awaitArrival(CODE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadToTheResultsOfAnythingElse(Place place, Chromium.Session chromium) {
        for (String asked :
                List.of("nl/index.html?q=app+verwijderd", "nl/index.html#app%20verwijderd")) {
            try (Visit visit = chromium.visit(place, "nl-NL")) {
                visit.open(asked);
                visit.awaitArrival("nl/search.html?q=app%20verwijderd");
                assertThat(visit.page().locator(".results-list a").first()).isVisible();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadOnWhereTheAnchorComesLater(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open("nl/index.html");
            page.evaluate("location.hash = '0x87D1041C'");
            visit.awaitArrival(CODE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stayWhereThePageHasTheAnchor(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            List<String> searches = new CopyOnWriteArrayList<>();
            visit.page().onRequest(request -> note(request, searches));
            for (String quiet : List.of("#content", "?q=", "?q=%20#")) {
                visit.open("nl/index.html" + quiet);
                assertThat(visit.page().locator("h1")).isVisible();
                Assertions.assertThat(visit.page().url()).endsWith("nl/index.html" + quiet);
            }
            Assertions.assertThat(searches).isEmpty();
        }
    }

    private static void note(Request request, List<String> searches) {
        if (request.url().contains("/search")) {
            searches.add(request.url());
        }
    }

    /** A folder's files are no app, and Chromium complains when a page there says so. */
    @ParameterizedTest
    @EnumSource
    void theSiteIsAnAppWhereAHostHasIt(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, "nl-NL")) {
            Page page = visit.open(CODE);
            assertThat(page.locator("link[rel=manifest]")).hasCount(place == Place.HTTP ? 1 : 0);
            if (place == Place.HTTP) {
                Assertions.assertThat(
                                page.evaluate(
                                        "fetch(document.querySelector('link[rel=manifest]').href)"
                                                + ".then(r => r.json()).then(m => m.scope)"))
                        .isEqualTo(".");
            }
        }
    }
}
