package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the pages of the shipped knowledge base are told to programs, at an address of its own. */
class CardsTest {
    private static final String BASE = "https://kb.example/sub/";
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("[a-z]{2}/.+\\.html");
    private static final Pattern ARTICLE = Pattern.compile("[a-z]{2}/(code|steps|pages)/.+\\.html");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        SortedMap<String, byte[]> files = WholeSite.readAt(BASE, Path.of("content")).files();
        files.forEach(
                (path, bytes) -> {
                    if (IN_A_LANGUAGE.matcher(path).matches()) {
                        PAGES.put(path, Jsoup.parse(new String(bytes, UTF_8)));
                    }
                });
        assertThat(PAGES).hasSizeGreaterThan(500);
    }

    @Test
    void noTwoPagesOfALanguageShareATitle() {
        assertThat(shared(Document::title)).isEmpty();
        assertThat(shared(page -> property(page, "og:title"))).isEmpty();
    }

    @Test
    void noTwoPagesOfALanguageShareADescription() {
        assertThat(shared(page -> page.select("meta[name=description]").attr("content"))).isEmpty();
    }

    @Test
    void eachPageHasACard() {
        PAGES.forEach(
                (path, page) -> {
                    String title = property(page, "og:title");
                    String site = property(page, "og:site_name");
                    assertThat(title).as(path).isNotBlank();
                    assertThat(site).as(path).isNotBlank();
                    assertThat(page.expectFirst("title").wholeText())
                            .as(path)
                            .startsWith(title)
                            .endsWith(site);
                    assertThat(property(page, "og:description"))
                            .as(path)
                            .isEqualTo(page.select("meta[name=description]").attr("content"));
                    assertThat(property(page, "og:type"))
                            .as(path)
                            .isEqualTo(ARTICLE.matcher(path).matches() ? "article" : "website");
                    assertThat(property(page, "og:url"))
                            .as(path)
                            .isEqualTo(page.select("link[rel=canonical]").attr("href"))
                            .startsWith(BASE);
                    assertThat(page.select("meta[name='twitter:card']").attr("content"))
                            .isEqualTo("summary");
                });
    }

    @Test
    void anArticleSaysWhatSearchEnginesRequireOfOne() {
        PAGES.forEach(
                (path, page) -> {
                    List<JsonNode> articles = data(page, "TechArticle");
                    if (!ARTICLE.matcher(path).matches()) {
                        assertThat(articles).as(path).isEmpty();
                        return;
                    }
                    assertThat(articles).as(path).hasSize(1);
                    check(path, page, articles.get(0));
                });
    }

    private static void check(String path, Document page, JsonNode article) {
        String headline = article.path("headline").asString();
        assertThat(headline.codePointCount(0, headline.length())).as(path).isBetween(3, 110);
        assertThat(property(page, "og:title")).startsWith(headline.replaceFirst("…$", ""));
        assertThat(article.path("description").asString())
                .isEqualTo(property(page, "og:description"));
        assertThat(article.path("inLanguage").asString())
                .isEqualTo(page.expectFirst("html").attr("lang"));
        assertThat(article.path("url").asString()).isEqualTo(BASE + path);
        assertThat(article.path("mainEntityOfPage").asString()).isEqualTo(BASE + path);
        assertThat(article.path("datePublished").asString()).as(path).matches(DATE);
        assertThat(article.path("dateModified").asString())
                .as(path)
                .matches(DATE)
                .isGreaterThanOrEqualTo(article.path("datePublished").asString());
        for (String role : List.of("author", "publisher")) {
            assertThat(article.path(role).path("@type").asString()).isEqualTo("Organization");
            assertThat(article.path(role).path("name").asString())
                    .isEqualTo(property(page, "og:site_name"));
        }
    }

    @Test
    void eachPageBelowTheHomePageSaysTheWayToIt() {
        PAGES.forEach(
                (path, page) -> {
                    List<JsonNode> ways = data(page, "BreadcrumbList");
                    List<Element> crumbs = page.select(".crumbs a");
                    assertThat(ways).as(path).hasSize(crumbs.isEmpty() ? 0 : 1);
                    if (!crumbs.isEmpty()) {
                        check(path, crumbs, ways.get(0).path("itemListElement"));
                    }
                });
    }

    private static void check(String path, List<Element> crumbs, JsonNode items) {
        assertThat(items.size()).as(path).isEqualTo(crumbs.size() + 1);
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            assertThat(item.path("@type").asString()).isEqualTo("ListItem");
            assertThat(item.path("position").asInt()).isEqualTo(i + 1);
            assertThat(item.path("name").asString()).isNotBlank();
            String address = item.path("item").asString();
            assertThat(address).startsWith(BASE);
            assertThat(PAGES).containsKey(address.substring(BASE.length()));
            if (i < crumbs.size()) {
                assertThat(item.path("name").asString()).isEqualTo(crumbs.get(i).text());
            } else {
                assertThat(address).isEqualTo(BASE + path);
            }
        }
    }

    /** The nodes of a type among a page's JSON-LD, all of which is of schema.org. */
    private static List<JsonNode> data(Document page, String type) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type='application/ld+json']")) {
            JsonNode data = JsonMapper.shared().readTree(script.data());
            assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
            for (JsonNode node : data.path("@graph")) {
                if (node.path("@type").asString().equals(type)) {
                    found.add(node);
                }
            }
        }
        return found;
    }

    private static String property(Document page, String name) {
        return page.select("meta[property='" + name + "']").attr("content");
    }

    /** What several pages of one language have alike, and which pages these are. */
    private static Map<String, List<String>> shared(Function<Document, String> part) {
        Map<String, List<String>> pages = new TreeMap<>();
        PAGES.forEach(
                (path, page) -> {
                    String key = path.substring(0, 2) + " " + part.apply(page);
                    pages.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
                });
        pages.values().removeIf(alike -> alike.size() < 2);
        return pages;
    }
}
