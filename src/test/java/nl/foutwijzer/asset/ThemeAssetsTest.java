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
                        name -> assertThat(name).matches("site\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("search\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("words\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("scan\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("results\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("theme\\.[0-9a-f]{8}\\.js"),
                        name -> assertThat(name).matches("icon\\.[0-9a-f]{8}\\.svg"));
    }

    @Test
    void changesOnlyTheNameOfWhatChanged() throws IOException {
        ThemeAssets before = assets();
        write("assets/css/99-own.css", "body { color: red }");
        ThemeAssets after = assets();
        assertThat(after.style().name()).isNotEqualTo(before.style().name());
        assertThat(after.script(Bundle.SITE).name()).isEqualTo(before.script(Bundle.SITE).name());
        assertThat(after.icon().name()).isEqualTo(before.icon().name());
    }

    @Test
    void joinsFilesInTheOrderOfTheirNames() throws IOException {
        write("assets/css/99-b.css", ".b {}\n\n\n");
        write("assets/css/98-a.css", "\n.a {}");
        write("assets/css/97-notes.txt", "not a style");
        assertThat(text(assets().style()))
                .startsWith("/* What stands in a later layer")
                .endsWith("\n.a {}\n\n.b {}\n")
                .doesNotContain("not a style");
    }

    @Test
    void replacesAFileByTheSitesOwn() throws IOException {
        write("assets/css/60-print.css", "/* no paper here */");
        assertThat(text(assets().style()))
                .contains("/* no paper here */")
                .doesNotContain("@media print");
    }

    @Test
    void keepsTheBlockingScriptApart() throws IOException {
        ThemeAssets assets = assets();
        String blocking = text(assets.theme());
        assertThat(blocking).contains("dataset.theme").hasSizeLessThan(1024);
        assertThat(text(assets.script(Bundle.SITE)))
                .contains("foutwijzer")
                .doesNotContain(blocking.strip());
    }

    @Test
    void bundlesEachFolderOfScripts() throws IOException {
        write("assets/js/scan/98-a.js", "a();");
        write("assets/js/scan/99-b.js", "  // what it does\n  b();\n");
        assertThat(text(assets().script(Bundle.SCAN))).endsWith("a();\n\nb();\n");
        assertThat(text(assets().script(Bundle.SITE))).doesNotContain("a();");
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
