package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the shipped knowledge base and of the golden sites. */
class SoundSitesTest {
    private static final String GOLDEN = "src/test/resources/sites/golden/";

    /** Content folders, and where each site says that it stands. */
    private static final Map<String, String> SITES =
            Map.of(
                    "content",
                    "https://site.invalid/",
                    GOLDEN + "basic/content",
                    "https://kb.example/sub/",
                    GOLDEN + "no-platforms/content",
                    "https://site.invalid/",
                    GOLDEN + "rtl/content",
                    "https://site.invalid/");

    private static final Map<String, SortedMap<String, byte[]>> FILES = new TreeMap<>();
    private static final Map<String, Map<String, Document>> PAGES = new TreeMap<>();

    static List<String> sites() {
        return SITES.keySet().stream().sorted().toList();
    }

    @BeforeAll
    static void build() throws IOException {
        for (String site : sites()) {
            SortedMap<String, byte[]> files = WholeSite.read(Path.of(site)).files();
            FILES.put(site, files);
            PAGES.put(site, parsed(files));
        }
    }

    private static Map<String, Document> parsed(SortedMap<String, byte[]> files) {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".html")) {
                        pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
                    }
                });
        return pages;
    }

    @Test
    void theShippedOneHasNothingToReport() throws IOException {
        assertThat(WholeSite.shipped().diagnostics().sorted())
                .extracting(Diagnostic::toString)
                .isEmpty();
    }

    @Test
    void isValidHtml() throws Exception {
        Map<String, byte[]> pages = new TreeMap<>();
        FILES.forEach(
                (site, files) ->
                        PAGES.get(site)
                                .keySet()
                                .forEach(path -> pages.put(site + "/" + path, files.get(path))));
        assertThat(pages).hasSizeGreaterThan(150);
        assertThat(NuChecker.check(pages)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void repeatsNoIdInAPage(String site) {
        PAGES.get(site)
                .forEach(
                        (path, page) ->
                                assertThat(page.select("[id]").eachAttr("id"))
                                        .as(path)
                                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void leadsNowhereThatIsNotThere(String site) {
        SiteLinks links = links(site);
        List<String> broken = new ArrayList<>();
        PAGES.get(site).keySet().forEach(path -> broken.addAll(links.broken(path)));
        assertThat(broken).isEmpty();
        assertThat(links.followed()).isGreaterThan(5 * PAGES.get(site).size());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void leadsToEveryPageFromTheChooser(String site) {
        assertThat(links(site).reachableFrom("index.html"))
                .containsAll(
                        PAGES.get(site).entrySet().stream()
                                .filter(page -> !isEntrance(page.getKey(), page.getValue()))
                                .map(Map.Entry::getKey)
                                .toList());
    }

    /** Pages for those who come from outside: permalinks, old addresses, mistyped ones. */
    private static boolean isEntrance(String path, Document page) {
        return path.equals("404.html") || page.selectFirst("[data-chooser]") != null;
    }

    private static SiteLinks links(String site) {
        URI base = URI.create(SITES.get(site));
        return new SiteLinks(base, FILES.get(site).keySet(), PAGES.get(site));
    }
}
