package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.DiagnosticId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see once an author has followed a recipe of the guide to the theme. */
class ThemeGuideTest {
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic/content");
    private static final String CODE = "nl/code/0x87d1041c.html";
    private static final Pattern NAMED_FILE = Pattern.compile("`([a-z/-]+\\.(?:css|js|ftlh))`");

    @TempDir private Path folder = Path.of("");

    @Test
    void hasRecipesThatAreAllTestedHere() throws IOException {
        assertThat(ThemeGuide.read().recipes().keySet())
                .containsExactly(
                        "Change the colours",
                        "Change the logo",
                        "Replace one partial",
                        "Add a page to the menu",
                        "Change a word of the interface",
                        "Add a language that the theme does not know",
                        "Add a script");
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        assertThat(NAMED_FILE.matcher(tables()).results().map(MatchResult::group))
                .hasSizeGreaterThan(20);
        assertThat(NAMED_FILE.matcher(tables()).results().map(found -> found.group(1)))
                .allSatisfy(name -> assertThat(place(name)).exists());
    }

    @Test
    void changesTheColours() throws IOException {
        SortedMap<String, byte[]> files = follow("Change the colours").files();

        assertThat(style(files).lastIndexOf("--sign:"))
                .isEqualTo(style(files).indexOf("--sign:light-dark(#00584a,#0b6b5b)"));
    }

    @Test
    void changesTheLogo() throws IOException {
        Document page = page(follow("Change the logo"), CODE);

        assertThat(page.select(".brand svg circle")).hasSize(1);
        assertThat(page.expectFirst("link[rel=icon]").attr("href")).contains("circle");
    }

    @Test
    void replacesOnePartial() throws IOException {
        Document page = page(follow("Replace one partial"), CODE);

        assertThat(page.select(".site-footer a").text()).isEqualTo("020 123 45 67");
        assertThat(page.select(".site-footer").text()).contains("Kennisbank", "Uitgave van");
    }

    @Test
    void addsAPageToTheMenu() throws IOException {
        WholeSite site = follow("Add a page to the menu");
        Element link = page(site, CODE).expectFirst(".menu a:containsOwn(Contact)");

        assertThat(link.attr("href")).isEqualTo("../pages/contact.html");
        assertThat(page(site, "nl/pages/contact.html").select("main").text())
                .contains("Bel de servicedesk");
    }

    @Test
    void changesAWordOfTheInterface() throws IOException {
        assertThat(page(follow("Change a word of the interface"), CODE).select("h3").eachText())
                .contains("Zo los je het op")
                .doesNotContain("Wat te doen");
    }

    @Test
    void addsALanguageThatTheThemeDoesNotKnow() throws IOException {
        WholeSite site = follow("Add a language that the theme does not know");
        Document home = page(site, "pl/index.html");

        assertThat(site.diagnostics().sorted())
                .filteredOn(d -> d.id() == DiagnosticId.MISSING_CATALOG)
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.message())
                                        .contains("lacks in 'pl': alert-note, ", " more"));
        assertThat(home.expectFirst("html").attr("lang")).isEqualTo("pl");
        assertThat(home.select(".skip-link").text()).isEqualTo("Przejdź do treści");
        assertThat(home.select(".site-footer").text()).contains("Edition of");
    }

    @Test
    void addsAScript() throws IOException {
        SortedMap<String, byte[]> files = follow("Add a script").files();
        String script = text(files, "assets/site.", ".js");

        assertThat(script).contains("place.append(button)").doesNotContain("A button at the end");
    }

    private WholeSite follow(String recipe) throws IOException {
        Folders.write(folder.resolve("content"), Folders.read(BASIC));
        ThemeGuide.read().follow(recipe, folder);
        WholeSite site = WholeSite.read(folder.resolve("content"), folder.resolve("templates"), 2);
        assertThat(site.diagnostics().sorted())
                .noneMatch(d -> d.id() == DiagnosticId.UNEXPECTED_FILE)
                .noneMatch(d -> d.id() == DiagnosticId.UNKNOWN_KEY);
        return site;
    }

    private static Document page(WholeSite site, String path) throws IOException {
        return Jsoup.parse(new String(site.files().get(path), UTF_8));
    }

    private static String style(SortedMap<String, byte[]> files) {
        return text(files, "assets/site.", ".css");
    }

    private static String text(SortedMap<String, byte[]> files, String start, String end) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().startsWith(start) && f.getKey().endsWith(end))
                .map(f -> new String(f.getValue(), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String tables() throws IOException {
        try (Stream<String> lines = Files.lines(ThemeGuide.PAGE)) {
            return String.join("\n", lines.filter(line -> line.startsWith("|")).toList());
        }
    }

    private static Path place(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return Path.of("templates", kind.equals("ftlh") ? "" : "assets/" + kind, name);
    }
}
