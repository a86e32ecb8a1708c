package nl.foutwijzer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sites publish for programs that read text: Markdown, and {@code llms.txt}. */
class TextDocumentsTest {
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic/content");
    private static final Path PLACELESS =
            Path.of("src/test/resources/sites/golden/no-platforms/content");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)>]+)>?\\)");

    @Test
    void markdownLeadsToItsPage() throws IOException {
        assertThat(text(WholeSite.read(PLACELESS).plan(), "en/code/c4244.md"))
                .startsWith("# C4244: A conversion loses data.\n")
                .endsWith("\n\nWeb page: [C4244](<c4244.html>)\n");
        assertThat(text(WholeSite.read(BASIC).plan(), "nl/code/msi-1603.md"))
                .contains("<https://kb.example/sub/code/msi-1603.html>")
                .endsWith("Webpagina: [1603](<https://kb.example/sub/nl/code/msi-1603.html>)\n");
    }

    @Test
    void pagesLeadToTheirDocuments() throws IOException {
        assertThat(text(WholeSite.read(PLACELESS).plan(), "en/code/c4244.html"))
                .contains(
                        "<link rel=\"alternate\" type=\"text/markdown\" href=\"c4244.md\">",
                        "<link rel=\"alternate\" type=\"application/json\""
                                + " href=\"../../code/c4244.json\">");
    }

    @Test
    void llmsTextTellsWhatThereIs() throws IOException {
        SitePlan plan = WholeSite.read(PLACELESS).plan();
        String text = text(plan, "llms.txt");
        assertThat(text.lines().filter(line -> line.startsWith("#")))
                .containsExactly("# Texts as codes", "## English", "## Optional");
        assertThat(text).contains("\n- [C4244](en/code/c4244.md): A conversion loses data.\n");
        assertThat(links(text))
                .hasSizeGreaterThan(6)
                .allMatch(link -> plan.find(new OutputPath(link)).isPresent());
    }

    @Test
    void llmsTextHasWholeAddressesWhereTheSiteHasOne() throws IOException {
        SitePlan plan = WholeSite.read(BASIC).plan();
        String base = "https://kb.example/sub/";
        assertThat(links(text(plan, "llms.txt")))
                .hasSizeGreaterThan(6)
                .allMatch(link -> link.startsWith(base))
                .allMatch(l -> plan.find(new OutputPath(l.substring(base.length()))).isPresent());
    }

    @Test
    void llmsTextLeavesVeryManyCodesToTheirList(@TempDir Path content) throws IOException {
        Files.writeString(
                content.resolve("site.yaml"),
                "source-language: en\nlanguages: {en: {}}\ncodes: [{notation: decimal}]\n");
        for (int code = 1; code <= 1001; code++) {
            Path folder = Files.createDirectories(content.resolve("errors/" + code));
            Files.writeString(folder.resolve("error.yaml"), "severity: error\n");
        }
        List<String> links = links(text(WholeSite.read(content).plan(), "llms.txt"));
        assertThat(links).contains("en/codes.json", "codes.json").hasSize(6);
    }

    private static List<String> links(String markdown) {
        return LINK.matcher(markdown).results().map((MatchResult m) -> m.group(1)).toList();
    }

    private static String text(SitePlan plan, String path) throws IOException {
        return new String(plan.find(new OutputPath(path)).orElseThrow().bytes(), UTF_8);
    }
}
