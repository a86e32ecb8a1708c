package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * What search engines are told of a site in Dutch, English and Traditional Chinese: Chinese has
 * words for nothing, English for one code of two.
 */
class PublicAddressesTest {
    private static final String BASE = "https://kb.example/sub/";
    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static WholeSite site;

    @BeforeAll
    static void planTheSite(@TempDir Path folder) throws IOException {
        site = WholeSite.readAt(BASE, write(folder, 2));
    }

    private static Path write(Path folder, int codes) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(
                files,
                "site.yaml",
                """
                source-language: nl
                languages: {nl: {}, en: {}, zh-Hant: {fallback: [en]}}
                codes: [{notation: decimal}]
                """);
        for (int code = 1; code <= codes; code++) {
            String error = "errors/" + code + "/";
            put(files, error + "error.yaml", "added: 2026-01-0" + code + "\nseverity: error\n");
            put(files, error + "nl.yaml", "meaning: >-\n  Er ging iets mis.\n");
        }
        put(files, "errors/1/en.yaml", "meaning: >-\n  Something `</script>` went wrong.\n");
        put(files, "errors/2/en.yaml", "message: ~\n");
        put(files, "steps/sync/step.yaml", "updated: 2026-03-04\n");
        put(files, "steps/sync/nl.md", "---\ntitle: Stap\n---\nDoe dit.\n");
        Folders.write(folder, files);
        return folder;
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    @Test
    void aPageWithWordsOfItsOwnIsItsOwnAddress() throws IOException {
        Document page = page("en/code/1.html");
        assertThat(canonical(page)).isEqualTo(BASE + "en/code/1.html");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("nl", "en", "x-default");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .containsExactly(
                        BASE + "nl/code/1.html", BASE + "en/code/1.html", BASE + "nl/code/1.html");
        assertThat(page.select("meta[property='og:locale']").attr("content")).isEqualTo("en_US");
        assertThat(page.select("meta[property='og:locale:alternate']").eachAttr("content"))
                .containsExactly("nl_NL");
    }

    @Test
    void aPageThatBorrowsAllItsWordsYieldsToTheirLender() throws IOException {
        assertThat(canonical(page("zh-hant/code/1.html"))).isEqualTo(BASE + "en/code/1.html");
        assertThat(canonical(page("zh-hant/code/2.html"))).isEqualTo(BASE + "nl/code/2.html");
        assertThat(canonical(page("en/code/2.html"))).isEqualTo(BASE + "nl/code/2.html");
        assertThat(canonical(page("en/steps/sync.html"))).isEqualTo(BASE + "nl/steps/sync.html");
        Document borrowed = page("zh-hant/code/1.html");
        assertThat(borrowed.select("link[hreflang]")).isEmpty();
        assertThat(borrowed.select("meta[property='og:locale']").attr("content"))
                .isEqualTo("zh_TW");
        assertThat(borrowed.select(".languages a").eachAttr("hreflang"))
                .containsExactly("nl", "en", "zh-Hant");
    }

    @Test
    void dataOfAPageIsInTheLanguageOfItsWordsAndEndsNoScript() throws IOException {
        Document borrowed = page("zh-hant/code/1.html");
        String data = borrowed.select("script[type='application/ld+json']").first().data();
        assertThat(data)
                .contains("\"inLanguage\":\"en\"", "\"url\":\"" + BASE + "en/code/1.html\"")
                .contains("Something \\u003c/script> went wrong.")
                .doesNotContain("<");
    }

    @Test
    void aListBelongsToEachLanguage() throws IOException {
        Document page = page("zh-hant/codes.html");
        assertThat(canonical(page)).isEqualTo(BASE + "zh-hant/codes.html");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("nl", "en", "zh-Hant", "x-default");
    }

    @Test
    void theSitemapHasEachPageWithWordsOfItsOwn() throws Exception {
        List<Element> urls = elements(xml(site.plan(), "sitemap.xml"), SITEMAPS, "url");
        assertThat(urls)
                .extracting(url -> text(url, "loc").substring(BASE.length()))
                .containsExactly(
                        "nl/index.html",
                        "en/index.html",
                        "zh-hant/index.html",
                        "nl/codes.html",
                        "en/codes.html",
                        "zh-hant/codes.html",
                        "nl/changes.html",
                        "en/changes.html",
                        "zh-hant/changes.html",
                        "nl/translations.html",
                        "en/translations.html",
                        "zh-hant/translations.html",
                        "nl/code/1.html",
                        "en/code/1.html",
                        "nl/code/2.html",
                        "nl/steps/sync.html");
        for (Element url : urls) {
            Document page = page(text(url, "loc").substring(BASE.length()));
            assertThat(page.select("meta[name=robots]")).isEmpty();
            assertThat(canonical(page)).isEqualTo(text(url, "loc"));
            assertThat(elements(url, XHTML, "link"))
                    .extracting(link -> link.getAttribute("hreflang") + link.getAttribute("href"))
                    .containsExactlyElementsOf(
                            page.select("link[hreflang]").stream()
                                    .map(link -> link.attr("hreflang") + link.attr("href"))
                                    .toList());
        }
    }

    @Test
    void theSitemapTellsWhenAnItemChanged() throws Exception {
        List<Element> urls = elements(xml(site.plan(), "sitemap.xml"), SITEMAPS, "url");
        assertThat(elements(urls.get(0), SITEMAPS, "lastmod")).isEmpty();
        assertThat(text(urls.get(12), "lastmod")).isEqualTo("2026-01-01");
        assertThat(text(urls.get(15), "lastmod")).isEqualTo("2026-03-04");
    }

    @Test
    void aSiteThatMayStandAnywhereHasNone(@TempDir Path folder) throws IOException {
        WholeSite anywhere = WholeSite.read(write(folder, 1));
        assertThat(anywhere.plan().find(new OutputPath("sitemap.xml"))).isEmpty();
        byte[] page = anywhere.plan().find(new OutputPath("en/codes.html")).orElseThrow().bytes();
        assertThat(new String(page, UTF_8))
                .contains("og:title", "og:description")
                .doesNotContain(
                        "canonical", "og:locale", "og:url", "x-default", "twitter:", "ld+json");
    }

    /** 2,562 pages with 123 addresses each, of which a file of 50 MB holds some 250,000. */
    @Test
    void aLongSitemapStandsInSeveralFiles(@TempDir Path folder) throws Exception {
        String languages =
                IntStream.range(0, 121)
                        .mapToObj(i -> "en-" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                        .map(tag -> tag + ": {}")
                        .collect(joining(", ", "languages: {en: {}, ", "}\n"));
        String platforms =
                IntStream.range(0, 17).mapToObj(i -> "p" + i).collect(joining(", ", "[", "]\n"));
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(
                files,
                "site.yaml",
                "source-language: en\ncodes: [{notation: decimal}]\n"
                        + languages
                        + "platforms: "
                        + platforms);
        Folders.write(folder, files);
        SitePlan plan = WholeSite.readAt(BASE, folder).plan();
        List<Element> parts = elements(xml(plan, "sitemap.xml"), SITEMAPS, "sitemap");
        assertThat(parts)
                .extracting(part -> text(part, "loc"))
                .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml");
        int first = elements(xml(plan, "sitemap-1.xml"), SITEMAPS, "url").size();
        int second = elements(xml(plan, "sitemap-2.xml"), SITEMAPS, "url").size();
        assertThat(first).isEqualTo(250_000 / 123);
        assertThat(first + second).isEqualTo(122 * (4 + 17));
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(new String(bytes(site.plan(), path), UTF_8));
    }

    private static byte[] bytes(SitePlan plan, String path) throws IOException {
        return plan.find(new OutputPath(path)).orElseThrow().bytes();
    }

    private static Element xml(SitePlan plan, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(plan, path)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return elements(parent, SITEMAPS, name).get(0).getTextContent();
    }
}
