package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in a language that the theme does not know. */
class AddedLanguageTest {
    private static final Path ENGLISH = Path.of("templates/i18n/en.yaml");

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void declarePolish() throws IOException {
        write(
                "content/site.yaml",
                "source-language: en\nlanguages: {en: {}, pl: {}}\ncodes: [{notation: decimal}]\n");
    }

    @Test
    void bringsAllItsStringsAsATemplate() throws IOException {
        write("templates/i18n/pl.yaml", polish());
        WholeSite site = site();
        assertThat(missing(site)).isEmpty();
        assertThat(skipLink(site)).isEqualTo("Przejdź do treści");
    }

    @Test
    void bringsAllItsStringsAmongItsOwnWords() throws IOException {
        write(
                "content/i18n/pl.yaml",
                "ui:\n" + polish().lines().collect(joining("\n  ", "  ", "\n")));
        WholeSite site = site();
        assertThat(missing(site)).isEmpty();
        assertThat(skipLink(site)).isEqualTo("Przejdź do treści");
    }

    @Test
    void hearsWhichStringsItLacks() throws IOException {
        write("templates/i18n/pl.yaml", polish().replaceAll("(?m)^(home|copy): .*\n", ""));
        assertThat(missing(site()))
                .hasSize(1)
                .allMatch(m -> m.contains(" strings the theme lacks in 'pl': "))
                .allMatch(m -> m.contains("home") && m.contains("copy"));
    }

    @Test
    void hearsThatItLacksThemAll() throws IOException {
        assertThat(missing(site()))
                .containsExactly("the theme has no strings in the language 'pl'");
    }

    @Test
    void ofOneCountryUsesTheStringsOfTheLanguage() throws IOException {
        write(
                "content/site.yaml",
                "source-language: en\nlanguages: {en: {}, en-GB: {}}\ncodes: [{notation: decimal}]\n");
        assertThat(missing(site())).isEmpty();
    }

    private static String polish() throws IOException {
        return Files.readString(ENGLISH)
                .replaceAll("(?m)^skip-to-content: .*$", "skip-to-content: Przejdź do treści");
    }

    private WholeSite site() throws IOException {
        return WholeSite.read(folder.resolve("content"), folder.resolve("templates"), 2);
    }

    private static List<String> missing(WholeSite site) {
        return site.diagnostics().sorted().stream()
                .filter(d -> d.id() == DiagnosticId.MISSING_CATALOG)
                .map(Diagnostic::message)
                .toList();
    }

    private static String skipLink(WholeSite site) throws IOException {
        byte[] home = site.plan().find(new OutputPath("pl/index.html")).orElseThrow().bytes();
        return Jsoup.parse(new String(home, UTF_8)).select(".skip-link").text();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
