package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.foutwijzer.site.BoundSite;
import nl.foutwijzer.site.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook, before a browser prints it. */
class HandbookTest {
    private static final Path GOLDEN = Path.of("src/test/resources/sites/golden");
    private static final Path BASIC = GOLDEN.resolve("basic/content");
    private static final Path SHIPPED = Path.of("content");
    private static final Optional<String> ADDRESS = Optional.of("https://kb.example/sub/");
    private static final Map<Path, byte[]> MADE = new ConcurrentHashMap<>();

    static Stream<Path> contents() {
        return Stream.of(
                BASIC,
                GOLDEN.resolve("no-platforms/content"),
                GOLDEN.resolve("rtl/content"),
                SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void isValid(Path content) throws Exception {
        byte[] page = withoutStyles(bytes(content));
        assertThat(NuChecker.check(Map.of("handbook.html", page))).isEmpty();
    }

    /** The checker knows neither layers nor the hashes of a policy. */
    private static byte[] withoutStyles(byte[] html) {
        return new String(html, UTF_8)
                .replaceAll("(?s)<style>.*?</style>|<meta http-equiv[^>]*>", "")
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void leadsNowhereButWithinItselfAndToWholeAddresses(Path content) {
        Document book = book(content);
        List<String> ids = book.select("[id]").eachAttr("id");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(book.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> ids.contains(href.substring(1)));
        assertThat(book.select("a[href]:not([href^=#])").eachAttr("href"))
                .allMatch(href -> href.matches("[a-z-]+:.+"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void loadsNothingAndRunsNothing(Path content) {
        Document book = book(content);
        assertThat(book.select("script, link, iframe, object, [style], [data-page], [data-for]"))
                .isEmpty();
        assertThat(book.select("[src]").eachAttr("src")).allMatch(s -> s.startsWith("data:image/"));
        assertThat(book.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void namesThePlaceOfAllThatItLeadsTo(Path content) {
        Document book = book(content);
        assertThat(book.select("a[data-see]")).isNotEmpty();
        for (Element link : book.select("a[data-see]")) {
            Element place = element(book, link.attr("href"));
            Element article = place.closest("article");
            assertThat(article).isNotNull();
            assertThat(link.attr("data-see"))
                    .isNotEmpty()
                    .isEqualTo(article.expectFirst("h4 .number").text());
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        byte[] again = BoundSite.of(BASIC, Optional.empty(), false).bytes();
        assertThat(again).isEqualTo(bytes(BASIC));
    }

    @Test
    void printsAStepOnceHoweverManyCodesNeedIt() {
        Document book = book(SHIPPED);
        assertThat(book.getElementById("nl.steps.sync-device")).isNotNull();
        assertThat(book.select("[lang=nl] .to-do a[href='#nl.steps.sync-device']").size())
                .isGreaterThan(10);
        String sentence = book.expectFirst("[id='nl.steps.sync-device'] .prose li").text();
        assertThat(book.select(".prose li:containsOwn(" + sentence + ")").size()).isLessThan(2);
    }

    @Test
    void findsACodeByEveryNumberThatMeansIt() {
        Document book = book(SHIPPED);
        for (String number : List.of("-2016345060", "2278622236")) {
            Element line =
                    book.select("[lang=nl] > .index li").stream()
                            .filter(li -> li.expectFirst("code").text().equals(number))
                            .findFirst()
                            .orElseThrow();
            assertThat(line.expectFirst("a").text()).isEqualTo("0x87D1041C");
            assertThat(line.expectFirst("a").attr("href")).isEqualTo("#nl.code.0x87d1041c");
        }
    }

    @Test
    void listsACodeUnderEachOfItsPlatforms() {
        Document book = book(SHIPPED);
        for (String platform : List.of("android", "ios", "windows")) {
            Element group = element(book, "#nl.platform." + platform);
            assertThat(group.select("a").eachAttr("href")).contains("#nl.code.0x87d1041c");
        }
        assertThat(element(book, "#nl.platform.macos").text()).doesNotContain("0x87D1041C");
    }

    @Test
    void holdsThePicturesOfItsLanguages() throws IOException {
        Document book = book(BASIC);
        for (String language : List.of("nl", "en")) {
            String file = language.equals("nl") ? "media/pane.svg" : "media/en/pane.svg";
            String data =
                    book.expectFirst("[lang=" + language + "] > .chapter img")
                            .attr("src")
                            .replaceFirst("data:image/svg\\+xml;base64,", "");
            assertThat(Base64.getDecoder().decode(data))
                    .isEqualTo(Files.readAllBytes(BASIC.resolve(file)));
        }
    }

    @Test
    void leadsOutToTheSiteOnlyWhereThatHasAnAddress() throws IOException {
        assertThat(book(SHIPPED).select(".address")).hasSize(0);
        assertThat(book(SHIPPED).select("a[href*='search.html']")).hasSize(0);
        Document book = parsed(BoundSite.of(BASIC, ADDRESS, false).bytes());
        assertThat(book.select(".chapter-code article > .address bdi").eachText())
                .contains("https://kb.example/sub/code/0x87d1041c.html");
        assertThat(book.expectFirst(".cover .address").text()).isEqualTo(ADDRESS.get());
        assertThat(book.select("a[href='https://kb.example/sub/nl/codes.html']")).hasSize(0);
        assertThat(book.select("a[data-address]")).isNotEmpty();
        for (Element link : book.select("a[data-address]")) {
            assertThat(link.attr("href")).contains(link.attr("data-address"));
        }
    }

    @Test
    void holdsNothingOfALanguageThatWasLeftOut() throws IOException {
        Document book = parsed(BoundSite.of(BASIC, ADDRESS, false, "en").bytes());
        assertThat(book.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(book.select(".part").eachAttr("lang")).containsExactly("en");
        assertThat(book.select("[id^=nl.], a[href^='#nl.']")).hasSize(0);
    }

    @Test
    void saysWhichEditionItIs() {
        assertThat(book(BASIC).expectFirst(".cover").text())
                .contains("22 november 2026 · 0a1b2c3d");
        String styles =
                String.join("", book(BASIC).select("style").stream().map(Element::data).toList());
        assertThat(styles).contains("22 november 2026 · \u20660a1b2c3d", "November 22, 2026");
    }

    private static Element element(Document book, String href) {
        return Optional.ofNullable(book.getElementById(href.substring(1))).orElseThrow();
    }

    private static Document book(Path content) {
        return parsed(bytes(content));
    }

    private static Document parsed(byte[] html) {
        return Jsoup.parse(new String(html, UTF_8));
    }

    private static byte[] bytes(Path content) {
        byte[] made =
                MADE.computeIfAbsent(
                        content,
                        c -> {
                            try {
                                return BoundSite.of(c, Optional.empty(), false).bytes();
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        });
        return Arrays.copyOf(made, made.length);
    }
}
