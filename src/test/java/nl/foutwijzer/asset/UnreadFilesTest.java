package nl.foutwijzer.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadFilesTest {
    @TempDir private Path templates = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "assets/css/own.css, move it to 'assets/css/site/own.css'",
        "css/colours.css, move it to 'assets/css/site/colours.css'",
        "assets/js/page/own.js, move it to 'assets/js/site/own.js'",
        "assets/css/site/own.js, move it to 'assets/js/site/own.js'",
        "partial/footer.ftlh, did you mean 'partials/footer.ftlh'?",
        "footer.html, move it to 'content/static/footer.html'",
        "pages/kode.ftlh, did you mean 'pages/code.ftlh'?",
        "welcome-to-our-site.ftlh, move it to 'partials/welcome-to-our-site.ftlh'",
        "de.yaml, move it to 'i18n/de.yaml'",
        "assets/logo.png, move it to 'content/static/logo.png'"
    })
    void areToldWithTheirPlace(String path, String help) throws IOException {
        assertThat(found(path)).singleElement().extracting(Diagnostic::help).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partials/footer.ftlh",
                "partials/ours.ftlh",
                "assets/css/site/zz-colours.css",
                "assets/js/lists/ours.js",
                "assets/icon.svg",
                "i18n/de.yaml",
                "README.md",
                ".editorconfig"
            })
    void areNotThoseThatAreRead(String path) throws IOException {
        assertThat(found(path)).isEmpty();
    }

    private List<Diagnostic> found(String path) throws IOException {
        Path file = templates.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Diagnostics diagnostics = new Diagnostics();
        UnreadFiles.report(Theme.open(templates), diagnostics);
        return diagnostics.sorted();
    }
}
