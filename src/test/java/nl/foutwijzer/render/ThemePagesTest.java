package nl.foutwijzer.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the default theme makes of each kind of page. */
class ThemePagesTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self' https://kb.example.com; manifest-src 'self'; form-action 'self' file:;"
                    + " base-uri 'none'";
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n\\s*\n");

    private static final Theme THEME = openTheme();
    private static final SamplePages SAMPLES = new SamplePages(THEME);
    private static final HtmlValidity VALIDITY = new HtmlValidity();
    private static final PageRenderer RENDERER = new PageRenderer(THEME);

    static Stream<String> paths() {
        return SAMPLES.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isValid(String path) {
        assertThat(VALIDITY.problems(bytes(path))).isEmpty();
    }

    @Test
    void isHeldAgainstACheckerThatSeesMistakes() {
        byte[] page =
                "<!DOCTYPE html><html lang=nl><title>x</title><h1>a</h1><h3>b</h3><p id='x y'>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(VALIDITY.problems(page)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void hasOneHeadingAndOneMain(String path) {
        Document page = page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#content")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void allowsNothingFromElsewhereAndNothingInline(String path) {
        Document page = page(path);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(POLICY);
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                .isEmpty();
        List<String> handlers = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(a -> a.getKey().startsWith("on"))
                    .forEach(a -> handlers.add(a.getKey()));
        }
        assertThat(handlers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void repeatsNoId(String path) {
        assertThat(page(path).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void leadsToIdsThatThereAre(String path) {
        Document page = page(path);
        assertThat(page.select("[id]").eachAttr("id"))
                .containsAll(
                        page.select("a[href^=#]").eachAttr("href").stream()
                                .map(href -> href.substring(1))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void wastesNoLines(String path) {
        assertThat(new String(bytes(path), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n")
                .doesNotContainPattern(BLANK_LINES);
    }

    @Test
    void putsEachOccurrenceInASectionOfItsOwn() {
        Document page = page("nl/code/0x87d1041c.html");
        assertThat(page.select("main section.occurrence").eachAttr("id"))
                .containsExactly("android", "ios");
        assertThat(page.select(".on-this-page a").eachAttr("href"))
                .containsExactly("#android", "#ios");
        assertThat(page.select("h2").eachText())
                .containsExactly("Android", "iOS en iPadOS", "Verwante codes", "Bronnen");
    }

    @Test
    void foldsStepsUnlessTheyAreShort() {
        Document page = page("nl/code/0x87d1041c.html");
        Element open = page.expectFirst("details#android--check-storage");
        Element folded = page.expectFirst("details#android--sync");
        assertThat(open.hasAttr("open")).isTrue();
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.expectFirst("summary").text())
                .isEqualTo("Zoek de foutdetails van de app op Helpdesk 5 minuten");
    }

    @Test
    void tellsAStepOnceAndThenPointsAtIt() {
        Document page = page("nl/code/0x87d1041c.html");
        assertThat(page.select("details#android--find-app-details")).hasSize(1);
        assertThat(page.select(".step-again a").eachAttr("href"))
                .containsExactly("#android--find-app-details");
    }

    @Test
    void marksWordsInAnotherLanguage() {
        Document page = page("nl/code/0x87d1041c.html");
        Element original = page.expectFirst(".messages bdi");
        assertThat(original.attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst(".cause .prose[lang=en]").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void keepsCodesInTheirDirection() {
        Document page = page("ar/code/0x87d1041c.html");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1 .code, .forms .code, .codes .code").eachAttr("dir"))
                .isNotEmpty()
                .containsOnly("ltr");
    }

    @Test
    void namesOtherLanguagesOnlyWithWholeAddresses() {
        Document page = page("nl/code/0x87d1041c.html");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "x-default");
        assertThat(page.select("meta[property='og:locale']").eachAttr("content"))
                .containsExactly("nl_XX");
        assertThat(page.select("meta[property='og:locale:alternate']").eachAttr("content"))
                .containsExactly("en_US");
        assertThat(page.select("link[rel=canonical], link[hreflang]").eachAttr("href"))
                .allMatch(href -> href.startsWith("https://"));
        assertThat(page.select(".languages a").eachAttr("hreflang"))
                .containsExactly("nl", "en", "ar");
    }

    @Test
    void keepsPagesWithoutALanguageOutOfSearchEngines() {
        for (String path : List.of("index.html", "404.html")) {
            Document page = page(path);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
        }
        assertThat(page("index.html").select("[data-chooser] a").eachAttr("data-language"))
                .containsExactly("nl", "en", "ar");
        assertThat(page("404.html").expectFirst("[data-not-found]").attr("data-not-found"))
                .isEqualTo("/kb/");
    }

    @Test
    void loadsWhatItNeedsAtAnyDepthWhereAPageIsMissing() {
        Document page = page("404.html");
        assertThat(page.select("script").eachAttr("src"))
                .hasSize(3)
                .allMatch(src -> src.startsWith("/kb/assets/"));
        assertThat(page.select("link[rel=stylesheet], main a").eachAttr("href"))
                .hasSize(8)
                .allMatch(href -> href.startsWith("/kb/"));
    }

    @Test
    void saysTheSeverityOfASectionOnlyWhereItIsNotThatOfThePage() {
        assertThat(page("nl/code/0x87d1041c.html").select(".occurrence-head .severity")).hasSize(2);
        assertThat(page("nl/code/bare.html").select(".occurrence-head .severity")).isEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String path) {
        return RENDERER.render(requireNonNull(SAMPLES.all().get(path)));
    }

    private static Theme openTheme() {
        try {
            return Theme.open(Path.of("target", "no-overrides"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
