package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.PublishOptions;
import nl.foutwijzer.publish.Publisher;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and robots ask a host for beside pages, and what a site adds of its own. */
class HostFilesTest {
    private static final String BASE = "https://kb.example/sub/";
    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    @TempDir private Path folder;

    @Test
    void robotsMayReadAllAndFindTheSitemap() throws Exception {
        write();
        assertThat(text(WholeSite.readAt(BASE, folder).plan(), "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n");
        assertThat(text(WholeSite.read(folder).plan(), "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void aSitesOwnFileComesFirst() throws Exception {
        write("robots.txt", "Robots.TXT.orig", "site.webmanifest");
        WholeSite site = WholeSite.readAt(BASE, folder);
        assertThat(site.diagnostics().sorted()).isEmpty();
        assertThat(text(site.plan(), "robots.txt")).isEqualTo("robots.txt");
        assertThat(text(site.plan(), "site.webmanifest")).isEqualTo("site.webmanifest");
    }

    @Test
    void whatHostsLookForIsCopiedAndWhatSystemsLeaveIsNot() throws Exception {
        write(
                ".well-known/security.txt",
                ".nojekyll",
                "sub/.htaccess",
                ".gitkeep",
                ".DS_Store",
                ".git/config",
                "sub/._picture.png",
                ".#notes",
                ".notes.swp");
        SitePlan plan = WholeSite.read(folder).plan();
        assertThat(plan.stream().map(Output::path).map(OutputPath::value))
                .filteredOn(path -> path.contains("/.") || path.startsWith("."))
                .containsExactlyInAnyOrder(
                        ".well-known/security.txt", ".nojekyll", "sub/.htaccess");
        Path output = folder.resolveSibling("output");
        new Publisher(output, PublishOptions.of(2)).publish(plan);
        assertThat(output.resolve(".well-known/security.txt"))
                .hasContent(".well-known/security.txt");
        Folders.delete(output);
    }

    @Test
    void elsewhereANameWithADotIsNoContent() throws Exception {
        write();
        Files.createDirectories(folder.resolve("media/.cache"));
        Files.writeString(folder.resolve("media/.cache/a.svg"), "no picture");
        assertThat(WholeSite.read(folder).diagnostics().sorted()).isEmpty();
    }

    @Test
    void theManifestDescribesTheSiteAsAnApp() throws Exception {
        write();
        SitePlan plan = WholeSite.read(folder).plan();
        JsonNode manifest = JsonMapper.shared().readTree(text(plan, "site.webmanifest"));
        assertThat(manifest.path("name").asString()).isEqualTo("Kennisbank van de helpdesk");
        assertThat(manifest.path("short_name").asString()).isEqualTo("Kennisbank");
        assertThat(manifest.path("lang").asString()).isEqualTo("nl");
        assertThat(manifest.path("dir").asString()).isEqualTo("ltr");
        assertThat(manifest.path("start_url").asString()).isEqualTo(".");
        assertThat(manifest.path("scope").asString()).isEqualTo(".");
        String icon = manifest.path("icons").path(0).path("src").asString();
        assertThat(text(plan, icon)).startsWith("<svg");
        String tokens = Files.readString(Path.of("templates/assets/css/site/tokens.css"));
        assertThat(tokens)
                .contains("--sign: light-dark(" + manifest.path("theme_color").asString())
                .contains("--ground: light-dark(" + manifest.path("background_color").asString());
    }

    @Test
    void browsersLearnToSearchTheSite() throws Exception {
        write();
        SitePlan plan = WholeSite.readAt(BASE, folder).plan();
        Element search =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes(plan, "en/opensearch.xml")))
                        .getDocumentElement();
        assertThat(search.getNamespaceURI()).isEqualTo(OPEN_SEARCH);
        assertThat(search.getLocalName()).isEqualTo("OpenSearchDescription");
        assertThat(child(search, "ShortName").getTextContent())
                .isEqualTo("Kennisbank van")
                .hasSizeLessThanOrEqualTo(16);
        assertThat(child(search, "Description").getTextContent()).isNotBlank();
        assertThat(child(search, "Url").getAttribute("template"))
                .isEqualTo(BASE + "en/search.html?q={searchTerms}");
        for (String path : new String[] {"en/index.html", "en/code/1.html"}) {
            Document page = Jsoup.parse(text(plan, path), BASE + path);
            assertThat(page.expectFirst("link[rel=search]").attr("abs:href"))
                    .isEqualTo(BASE + "en/opensearch.xml");
        }
    }

    @Test
    void aSiteThatMayStandAnywhereTeachesNoSearch() throws Exception {
        write();
        SitePlan plan = WholeSite.read(folder).plan();
        assertThat(plan.find(new OutputPath("en/opensearch.xml"))).isEmpty();
        assertThat(text(plan, "en/index.html")).doesNotContain("rel=\"search\"");
    }

    /** A site with static files that hold their own paths. */
    private void write(String... statics) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(
                files,
                "site.yaml",
                """
                source-language: nl
                languages: {nl: {}, en: {fallback: [nl]}}
                codes: [{notation: decimal}]
                """);
        put(files, "i18n/nl.yaml", "site: {title: Kennisbank van de helpdesk}\n");
        put(files, "i18n/en.yaml", "site: {title: Kennisbank van de helpdesk}\n");
        put(files, "errors/1/error.yaml", "severity: error\n");
        put(files, "errors/1/nl.yaml", "meaning: >-\n  Er ging iets mis.\n");
        put(files, "errors/1/en.yaml", "meaning: >-\n  Something went wrong.\n");
        for (String path : statics) {
            put(files, "static/" + path, path);
        }
        Folders.write(folder, files);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(OPEN_SEARCH, name).item(0);
    }

    private static String text(SitePlan plan, String path) throws IOException {
        return new String(bytes(plan, path), UTF_8);
    }

    private static byte[] bytes(SitePlan plan, String path) throws IOException {
        return plan.find(new OutputPath(path)).orElseThrow().bytes();
    }
}
