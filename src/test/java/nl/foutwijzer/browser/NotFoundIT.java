package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a web host does not have; a folder of files has no page for that. */
@ExtendWith(Chromium.class)
class NotFoundIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl/code/0x87D1041C.html",
                "code/87d1041c",
                "some/where/deep/-2016345060",
                "2278622236/"
            })
    void findsTheCodeInTheAddress(String path, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
            visit.openMissing(path);
            visit.awaitArrival("en/code/0x87d1041c.html");
        }
    }

    @Test
    void offersTheListsWhereThereIsNoCode(Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
            Page page = visit.openMissing("some/where/nothing.html");
            assertThat(page.locator("h1")).hasText("404");
            page.locator(".not-found [lang=en] a[href$='codes.html']").click();
            visit.awaitArrival("en/codes.html");
        }
    }
}
