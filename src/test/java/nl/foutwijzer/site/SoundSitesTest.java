package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** What the knowledge base that ships becomes, each page of it. */
class ShippedSiteTest {
    private static WholeSite site;
    private static SortedMap<String, byte[]> files;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        site = WholeSite.shipped();
        files = site.files();
        files.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".html")) {
                        PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
                    }
                });
    }

    @Test
    void hasNothingToReport() {
        assertThat(site.diagnostics().sorted()).extracting(Diagnostic::toString).isEmpty();
    }

    @Test
    void isValidHtml() throws Exception {
        Map<String, byte[]> pages = new TreeMap<>(files);
        pages.keySet().retainAll(PAGES.keySet());
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(NuChecker.check(pages)).isEmpty();
    }

    @Test
    void repeatsNoId() {
        PAGES.forEach(
                (path, page) ->
                        assertThat(page.select("[id]").eachAttr("id"))
                                .as(path)
                                .doesNotHaveDuplicates());
    }

    @Test
    void leadsNowhereThatIsNotThere() {
        SiteLinks links = new SiteLinks(files.keySet(), PAGES);
        List<String> broken = new ArrayList<>();
        PAGES.keySet().forEach(path -> broken.addAll(links.broken(path)));
        assertThat(broken).isEmpty();
        assertThat(links.followed()).isGreaterThan(1000);
    }

    @Test
    void leadsToEveryPageFromTheChooser() {
        assertThat(new SiteLinks(files.keySet(), PAGES).reachableFrom("index.html"))
                .containsAll(
                        PAGES.keySet().stream()
                                .filter(p -> !p.startsWith("code/") && !p.equals("404.html"))
                                .toList());
    }
}
