package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of the shipped site see of a source that has moved on. */
class TranslationPagesTest {
    private static final List<String> TRANSLATIONS = List.of("en", "de", "fr", "ja", "ar");

    @TempDir private Path content = Path.of("");

    @BeforeEach
    void copyTheShippedContent() throws IOException {
        Folders.write(content, Folders.read(Path.of("content")));
    }

    @Test
    void nothingThatShipsIsBehind() throws IOException {
        WholeSite site = WholeSite.read(content);
        assertThat(stale(site)).isEmpty();
        Document page = page(site, "de/translations.html");
        assertThat(page.select("table tbody tr")).hasSize(TRANSLATIONS.size());
        assertThat(page.select("table tbody td:first-of-type").eachText())
                .allMatch(text -> text.startsWith("100"));
        assertThat(page.select("main .changes")).isEmpty();
    }

    @Test
    void aStepThatChangesIsBehindInEveryTranslationAndNothingElseIs() throws IOException {
        edit("steps/restart-device/nl.md", "\nWacht eerst", "\nEen zin erbij. Wacht eerst");
        WholeSite site = WholeSite.read(content);
        assertThat(stale(site))
                .extracting(d -> content.relativize(Path.of(d.span().path())).toString())
                .containsExactlyInAnyOrderElementsOf(
                        TRANSLATIONS.stream()
                                .map(l -> "steps/restart-device/" + l + ".md")
                                .toList());
        for (String language : TRANSLATIONS) {
            Element notice = onlyNotice(page(site, language + "/steps/restart-device.html"));
            assertThat(notice.select("a").attr("href"))
                    .isEqualTo("../../nl/steps/restart-device.html");
            assertThat(page(site, language + "/steps/sync-device.html").select(".notice"))
                    .isEmpty();
        }
        assertThat(page(site, "nl/steps/restart-device.html").select(".notice")).isEmpty();
        Document code = page(site, "de/code/0x87d12906.html");
        assertThat(code.select("details[id$=restart-device] .notice")).hasSize(1);
        assertThat(code.select(".notice")).hasSize(1);
    }

    @Test
    void onePlatformOfACodeStaysFresh() throws IOException {
        edit(
                "errors/0x87D1041C/nl.yaml",
                "android:(?s)(.*?)meaning: >-\n",
                "android:$1meaning: >-\n      Een zin erbij.\n");
        WholeSite site = WholeSite.read(content);
        assertThat(stale(site)).hasSize(TRANSLATIONS.size());
        for (String language : TRANSLATIONS) {
            Document page = page(site, language + "/code/0x87d1041c.html");
            assertThat(page.select("#android .notice a").attr("href"))
                    .isEqualTo("../../nl/code/0x87d1041c.html#android");
            assertThat(page.select("#ios .notice, #windows .notice")).isEmpty();
        }
        Document page = page(site, "de/translations.html");
        assertThat(page.select("main .changes li"))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.text()).contains("0x87D1041C").contains("Android");
                            assertThat(item.select("a").attr("href"))
                                    .isEqualTo("code/0x87d1041c.html#android");
                        });
    }

    @Test
    void anInstantOfReformattingIsNoChange() throws IOException {
        edit("errors/0x87D1041C/nl.yaml", "(?m)^(      .{20,40}) (.*)$", "$1\n      $2");
        assertThat(stale(WholeSite.read(content))).isEmpty();
    }

    @Test
    void aTranslationThatIsGoneIsBorrowed() throws IOException {
        Files.delete(content.resolve("errors/0x87D1041C/de.yaml"));
        Document page = page(WholeSite.read(content), "de/code/0x87d1041c.html");
        Element prose = page.select("#ios .occurrence-main > .prose").get(0);
        assertThat(prose.attr("lang")).isEqualTo("nl");
        assertThat(prose.attr("dir")).isEqualTo("ltr");
        assertThat(prose.text()).startsWith("Intune herkent de app niet");
        assertThat(onlyNotice(page).text()).contains("Niederländisch");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
    }

    private static List<Diagnostic> stale(WholeSite site) {
        return site.diagnostics().sorted().stream()
                .filter(d -> d.id() == DiagnosticId.STALE_TRANSLATION)
                .toList();
    }

    private static Element onlyNotice(Document page) {
        assertThat(page.select(".notice")).hasSize(1);
        return page.select(".notice").get(0);
    }

    private static Document page(WholeSite site, String path) throws IOException {
        byte[] bytes = site.plan().find(new OutputPath(path)).orElseThrow().bytes();
        return Jsoup.parse(new String(bytes, UTF_8));
    }

    private void edit(String path, String pattern, String replacement) throws IOException {
        Path file = content.resolve(path);
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
