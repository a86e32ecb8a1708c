package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as authors write them. */
class SiteAddressTest {
    private static final String BASE = "https://kb.example/sub/";
    private static final Element PAGE =
            new Element("article").attr(SiteAddress.PAGE, "nl/code/a.html");

    @ParameterizedTest
    @CsvSource({
        "b.html, nl/code/b.html, '', nl/code/b.html",
        "../steps/c.html#d, nl/steps/c.html, d, nl/steps/c.html#d",
        "'', nl/code/a.html, '', nl/code/a.html",
        "#d, nl/code/a.html, d, nl/code/a.html#d",
        "https://kb.example/sub/nl/x.html, nl/x.html, '', nl/x.html",
        "https://kb.example/sub/Mijn%20gids.pdf, Mijn gids.pdf, '', Mijn%20gids.pdf",
        "https://kb.example/sub/Mijn gids.pdf, Mijn gids.pdf, '', Mijn%20gids.pdf",
        "https://kb.example/sub/search.html?q=a|b#r, search.html, r, search.html?q=a%7Cb#r",
        "https://kb.example/sub/{x}/50%.html, {x}/50%.html, '', %7Bx%7D/50%25.html",
        "é.html, nl/code/é.html, '', nl/code/%C3%A9.html",
    })
    void leadsIntoTheSite(String address, String path, String fragment, String written) {
        SiteAddress found = SiteAddress.of(PAGE, address, Optional.of(BASE)).orElseThrow();
        assertThat(found.path()).isEqualTo(path);
        assertThat(found.fragment()).isEqualTo(fragment);
        assertThat(found.under(BASE)).isEqualTo(BASE + written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "mailto:a@b.example", "//host/x", "a#b#c"})
    void leadsElsewhereOrNowhere(String address) {
        assertThat(SiteAddress.of(PAGE, address, Optional.of(BASE))).isEmpty();
    }

    @Test
    void asksThePageWhatIsWritten() {
        assertThat(SiteAddress.of("nl/a.html", "b.html?q=%26#c").orElseThrow().query())
                .isEqualTo("?q=%26");
        assertThat(SiteAddress.of("nl/a.html", "b.html#c").orElseThrow().query()).isEmpty();
    }
}
