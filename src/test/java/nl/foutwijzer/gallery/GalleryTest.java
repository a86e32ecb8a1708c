package nl.foutwijzer.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Severity;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.NuChecker;
import nl.foutwijzer.site.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {
    private static final Path NO_TEMPLATES = Path.of("no-such-folder");
    private static final String LEFT_TO_RIGHT = "_gallery/index.html";
    private static final String RIGHT_TO_LEFT = "_gallery/rtl/index.html";

    /** The overview has a heading of the first level for each page of which it shows the head. */
    private static final String SEVERAL_H1 = "as a top-level heading only";

    private final Jobs jobs = new Jobs(2);

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void hasNothingWrongWithItsContent() throws IOException {
        assertThat(open(NO_TEMPLATES).diagnostics().sorted())
                .filteredOn(d -> d.severity() == Severity.ERROR)
                .extracting(Diagnostic::toString)
                .isEmpty();
    }

    @Test
    void isValidHtml() throws Exception {
        Gallery gallery = open(NO_TEMPLATES);
        Map<String, byte[]> pages = new TreeMap<>();
        for (String path : List.of(LEFT_TO_RIGHT, RIGHT_TO_LEFT)) {
            pages.put(path, bytes(gallery, path));
        }
        Map<String, List<String>> problems = new TreeMap<>(NuChecker.check(pages));
        problems.replaceAll(
                (path, all) -> all.stream().filter(p -> !p.contains(SEVERAL_H1)).toList());
        assertThat(problems.values()).allSatisfy(all -> assertThat(all).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {LEFT_TO_RIGHT, RIGHT_TO_LEFT})
    void leadsOnlyWhereSomethingIs(String overview) throws IOException {
        Gallery gallery = open(NO_TEMPLATES);
        Document page = Jsoup.parse(new String(bytes(gallery, overview), UTF_8));
        for (Element element : page.select("a[href^=/], link[href^=/], [src^=/], [action^=/]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            String path = (address.isEmpty() ? element.attr("action") : address).substring(1);
            String file = path.replaceFirst("[?#].*", "").replaceFirst("/$", "/index.html");
            assertThat(gallery.find(new OutputPath(file))).as(element.outerHtml()).isPresent();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @Test
    void readsFromRightToLeft() throws IOException {
        Document page = Jsoup.parse(new String(bytes(open(NO_TEMPLATES), RIGHT_TO_LEFT), UTF_8));

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("article.code-page .stages")).isNotEmpty();
    }

    @Test
    void showsTheSitesOwnTheme(@TempDir Path templates) throws IOException {
        write(
                templates.resolve("partials/footer.ftlh"),
                "<#macro footer frame><footer>Ours: ${frame.site.title}</footer></#macro>");
        write(
                templates.resolve("assets/css/site/zz-colours.css"),
                "@layer tokens { :root { --sign: #123456; } }");
        Gallery gallery = open(templates);
        Document page = Jsoup.parse(new String(bytes(gallery, LEFT_TO_RIGHT), UTF_8));

        assertThat(page.select("body > footer").text()).isEqualTo("Ours: Style gallery");
        String style = page.expectFirst("link[href*=/assets/site.]").attr("href").substring(1);
        assertThat(new String(bytes(gallery, style), UTF_8)).contains("--sign:#123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-file.html", "handbook.html"})
    void showsCopiesInTheSitesOwnTheme(String copy, @TempDir Path templates) throws IOException {
        write(
                templates.resolve("assets/css/site/zz-colours.css"),
                "@layer tokens { :root { --sign: #123456; } }");

        assertThat(new String(bytes(open(templates), "_gallery/copy/" + copy), UTF_8))
                .contains("--sign:#123456", "0x80070002");
    }

    @Test
    void hasNothingOutsideItsFolder() throws IOException {
        assertThat(open(NO_TEMPLATES).find(new OutputPath("index.html"))).isEmpty();
    }

    @Test
    void isNoPartOfASite() throws IOException {
        assertThat(WholeSite.shipped().plan().stream().map(Output::path))
                .extracting(OutputPath::value)
                .noneMatch(path -> path.contains("gallery"));
    }

    private Gallery open(Path templates) throws IOException {
        return Gallery.open(templates, "http://localhost/", jobs);
    }

    private static byte[] bytes(Gallery gallery, String path) throws IOException {
        return gallery.find(new OutputPath(path)).orElseThrow().bytes();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
