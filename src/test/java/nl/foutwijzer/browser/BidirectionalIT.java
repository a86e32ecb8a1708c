package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On pages that run from right to left, codes still run from left to right. */
@ExtendWith(Chromium.class)
class BidirectionalIT {
    private static final List<String> CODES = List.of("-2016345060", "0x87D1041C (iOS)");

    /** The characters of the words of an element, from left to right as they are drawn. */
    private static final String DRAWN =
            """
            (element, code) => {
              var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              var drawn = [];
              for (var node = walker.nextNode(); node; node = walker.nextNode()) {
                var from = node.data.indexOf(code);
                for (var i = from; from >= 0 && i < from + code.length; i++) {
                  var range = document.createRange();
                  range.setStart(node, i);
                  range.setEnd(node, i + 1);
                  var rect = range.getClientRects()[0];
                  drawn.push([rect.left, node.data[i]]);
                }
              }
              drawn.sort((a, b) => a[0] - b[0]);
              return drawn.map((c) => c[1]).join('');
            }
            """;

    /** Puts a code where the page has one, among Arabic words or alone. */
    private static final String PUT =
            """
            (element, code) => {
              element.closest('details')?.setAttribute('open', '');
              element.style.whiteSpace = 'pre';
              element.textContent = code;
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar/code/0x87d1041c.html | h1 > .code",
                "ar/code/0x87d1041c.html | .forms .code",
                "ar/code/0x87d1041c.html | h2 bdi",
                "ar/code/0x87d1041c.html | .codes th .code",
                "ar/code/0x87d1041c.html | .crumbs a bdi",
                "ar/code/0x87d1041c.html | .neighbours .code",
                "ar/code/0x87d1041c.html | .occurrence td bdi",
                "ar/codes.html | .codes th .code",
                "ar/pages/about.html | .crumbs a bdi",
                "ar/index.html | .prose code",
            })
    void drawsCodesInOrder(String path, String place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "ar-EG")) {
            Page page = visit.open(path);
            Locator element = page.locator(place).first();
            for (String code : CODES) {
                element.evaluate(PUT, code);
                assertThat(element.evaluate(DRAWN, code)).isEqualTo(code);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"الرمز: 0x87D1041C (iOS)", "الرمز: 0x87D1041C (-2016345060)"})
    void drawsTheTextOfATicketInOrder(String line, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.HTTP, "ar-EG")) {
            Page page = visit.open("ar/code/0x87d1041c.html");
            Locator ticket = page.locator(".ticket pre").first();
            ticket.evaluate(PUT, line);
            String code = line.substring(line.indexOf('0'));
            assertThat(ticket.evaluate(DRAWN, code)).isEqualTo(code);
        }
    }
}
