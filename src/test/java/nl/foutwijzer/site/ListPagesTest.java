package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a site with 1,204 codes, of which each second one is on the platform that has two. */
class ListPagesTest {
    private static final int CODES = 1204;
    private static final String SITE =
            """
            source-language: en
            product-language: en
            languages: {en: {}}
            platforms: [phone, tablet]
            stages: [first, last, never]
            facets:
              q: {values: [a, b], many: true}
              kind-of: {values: [x, unused]}
            codes:
              - {notation: decimal, pattern: "[0-9]{1,5}", scan: after-cue}
            """;
    private static final String PHONE = "  phone: {stage: first, facets: {kind-of: x, q: [a]}}\n";
    private static final String TABLET =
            "  tablet: {stage: last, severity: critical, facets: {q: [a, b]}}\n";

    private static SitePlan plan;

    @BeforeAll
    static void planTheSite(@TempDir Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("site.yaml", SITE.getBytes(UTF_8));
        for (int code = 1; code <= CODES; code++) {
            String definition =
                    "severity: error\nadded: 2026-01-0"
                            + (1 + code % 3)
                            + (code == 7 ? "\nupdated: 2026-02-01" : "")
                            + "\noccurrences:\n"
                            + PHONE
                            + (code % 2 == 0 ? TABLET : "");
            files.put("errors/" + code + "/error.yaml", definition.getBytes(UTF_8));
        }
        Folders.write(folder, files);
        plan = WholeSite.read(folder).plan();
    }

    @Test
    void standOnPagesOf500WhereTheyAreLong() throws IOException {
        assertThat(codes("codes.html")).hasSize(500).startsWith("1").endsWith("500");
        assertThat(codes("codes--2.html")).hasSize(500).startsWith("501");
        assertThat(codes("codes--3.html")).hasSize(204).endsWith("1204");
        assertThat(plan.find(new OutputPath("en/codes--4.html"))).isEmpty();
        assertThat(codes("platform/tablet.html")).hasSize(602);
        assertThat(plan.find(new OutputPath("en/platform/tablet--2.html"))).isEmpty();
    }

    @Test
    void leadToThePagesBesideThem() throws IOException {
        Document second = page("codes--2.html");
        assertThat(second.expectFirst("[rel=prev]").attr("href")).isEqualTo("codes.html");
        assertThat(second.expectFirst("[rel=next]").attr("href")).isEqualTo("codes--3.html");
        assertThat(second.select(".list-pages li a").eachAttr("href"))
                .containsExactly("codes.html", "codes--2.html", "codes--3.html");
        assertThat(second.select(".list-pages [aria-current=page]").eachText())
                .containsExactly("Page 2");
        assertThat(second.expectFirst(".list-range").text())
                .isEqualTo("501 to 1000 (501–1,000 of 1,204)");
        assertThat(second.title()).startsWith("All error codes, page 2");
        assertThat(page("codes.html").select("[rel=prev]")).isEmpty();
        assertThat(page("codes--3.html").select("[rel=next]")).isEmpty();
    }

    @Test
    void areSearchedWhereOnePageCannotBeFiltered() throws IOException {
        Document first = page("platform/phone.html");
        assertThat(first.expectFirst("form.filter").attr("action")).isEqualTo("../search.html");
        assertThat(first.select("form.filter [type=hidden]").eachAttr("name"))
                .containsExactly("kind", "platform");
        assertThat(first.select("[data-list], [data-is]")).isEmpty();
    }

    @Test
    void areFilteredByWhatDiffers() throws IOException {
        assertThat(filters("codes.html")).containsExactly("platform", "stage", "facet-q");
        assertThat(filters("platform/tablet.html")).containsExactly("facet-q");
        assertThat(page("platform/tablet.html").select("tbody tr").eachAttr("data-is"))
                .containsOnly("a b");
    }

    @Test
    void areOfTheCasesThatTheyAreAbout() throws IOException {
        assertThat(page("platform/tablet.html").select(".severity").eachText())
                .containsOnly("Critical");
        assertThat(page("facet/q/b.html").select("tbody th a").eachAttr("href"))
                .contains("../../code/2.html#tablet");
        assertThat(page("platform/phone.html").select(".severity").eachText())
                .containsOnly("Error");
        assertThat(page("platform/phone.html").select("tbody th a").eachAttr("href"))
                .contains("../code/1.html", "../code/2.html#phone");
    }

    @Test
    void areThereOnlyForValuesInUse() {
        assertThat(plan.find(new OutputPath("en/stage/last.html"))).isPresent();
        assertThat(plan.find(new OutputPath("en/stage/never.html"))).isEmpty();
        assertThat(plan.find(new OutputPath("en/facet/kind-of/x.html"))).isPresent();
        assertThat(plan.find(new OutputPath("en/facet/kind-of/unused.html"))).isEmpty();
    }

    @Test
    void areTablesOfAllTheirCodes() throws IOException {
        List<String> lines = text("codes.csv").lines().toList();
        assertThat(lines).hasSize(CODES + 1);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\ufeffCode,Also written as,Message,Severity,Platform,Stage,q,kind-of,Updated");
        assertThat(lines.get(2))
                .isEqualTo("2,,2,Error,\"phone, tablet\",\"first, last\",\"a, b\",x,2026-01-03");
    }

    @Test
    void tellTheLatestChangesByDate() throws IOException {
        Document changes = page("changes.html");
        assertThat(changes.select("h2 time").eachAttr("datetime"))
                .containsExactly("2026-02-01", "2026-01-03", "2026-01-02");
        assertThat(changes.select("h3").eachText()).containsExactly("Updated", "New", "New");
        assertThat(changes.select("main li")).hasSize(500);
        assertThat(changes.expectFirst(".changes-older").text())
                .isEqualTo(CODES + 1 - 500 + " older changes are not shown here.");
    }

    private static List<String> codes(String path) throws IOException {
        return page(path).select("tbody th").eachText();
    }

    private static List<String> filters(String path) throws IOException {
        return page(path).select("form.filter select").eachAttr("name");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(text(path));
    }

    private static String text(String path) throws IOException {
        Output output = plan.find(new OutputPath("en/" + path)).orElseThrow();
        return new String(output.bytes(), UTF_8);
    }
}
