package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeAssetsTest {
    private final Path overrides;

    ThemeAssetsTest(@TempDir Path overrides) {
        this.overrides = overrides;
    }

    @Test
    void namesFilesByTheirBytes() throws IOException {
        assertThat(assets().all().stream().map(ThemeAssets.Asset::name))
                .satisfiesExactly(
                        name -> assertThat(name).matches("site\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("home\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("lists\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("edition\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("bare\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("zoom\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("note\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("search\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("results\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("demo\\.[0-9a-f]{8}\\.css"),
                        name -> assertThat(name).matches("site\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("home\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("lists\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("edition\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("bare\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("zoom\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("note\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("search\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("words\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("scan\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("results\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("offline\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("demo\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("theme\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("icon\\.[0-9a-f]{8}\\.svg"));
    }

    @Test
    void changesOnlyTheNameOfWhatChanged() throws IOException {
        ThemeAssets before = assets();
        write("assets/css/site/99-own.css", "body { color: red }");
        ThemeAssets after = assets();
        assertThat(after.styles().get(Bundle.SITE).name())
                .isNotEqualTo(before.styles().get(Bundle.SITE).name());
        assertThat(after.scripts().get(Bundle.SITE).name())
                .isEqualTo(before.scripts().get(Bundle.SITE).name());
        assertThat(after.icon().name()).isEqualTo(before.icon().name());
    }

    @Test
    void joinsFilesInTheOrderOfTheirNames() throws IOException {
        write("assets/css/site/zz-b.css", ".b {}\n\n\n");
        write("assets/css/site/zz-a.css", "\n.a {}");
        write("assets/css/site/zy-notes.txt", "not a style");
        assertThat(text(assets().styles().get(Bundle.SITE)))
                .startsWith("@layer tokens,base,layout,components,utilities,print;")
                .endsWith("}\n\n.a{}\n\n.b{}\n")
                .doesNotContain("not a style");
    }

    @Test
    void replacesAFileByTheSitesOwn() throws IOException {
        write("assets/css/site/print.css", "@layer print{.none{}}");
        assertThat(text(assets().styles().get(Bundle.SITE)))
                .contains("@layer print{.none{}}")
                .doesNotContain("@media print");
    }

    @Test
    void keepsTheBlockingScriptApart() throws IOException {
        ThemeAssets assets = assets();
        String blocking = text(assets.theme());
        assertThat(blocking).contains("dataset.theme").hasSizeLessThan(1024);
        assertThat(text(assets.scripts().get(Bundle.SITE)))
                .contains("foutwijzer")
                .doesNotContain(blocking.strip());
    }

    @Test
    void bundlesEachFolderOfScripts() throws IOException {
        write("assets/js/scan/98-a.js", "a();");
        write("assets/js/scan/99-b.js", "  // what it does\n  b();\n");
        assertThat(text(assets().scripts().get(Bundle.SCAN))).endsWith("a();\n\nb();\n");
        assertThat(text(assets().scripts().get(Bundle.SITE))).doesNotContain("a();");
    }

    /** The search itself has a budget of its own; this is that of what shows it. */
    @Test
    void keepsTheSearchBoxSmall() throws IOException {
        Theme theme = Theme.open(overrides);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            for (String path : theme.list("assets/js/search")) {
                if (path.matches(".*/9\\d-.*")) {
                    String lean = LeanScript.of(theme.text(path).orElseThrow());
                    gzip.write(lean.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(small.size()).isBetween(1000, 3500);
    }

    private ThemeAssets assets() throws IOException {
        return new ThemeAssets(Theme.open(overrides));
    }

    private void write(String path, String text) throws IOException {
        Path file = overrides.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(ThemeAssets.Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }
}
