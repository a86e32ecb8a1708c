package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import nl.foutwijzer.site.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsCommandTest {
    private static final String ERROR = "errors/0x80070005/";

    @TempDir private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void writeASite() throws IOException {
        content = folder.resolve("content");
        write(
                "site.yaml",
                """
                source-language: nl
                languages:
                  nl: {}
                  de: {}   # the second one
                platforms: [android, ios]
                codes: [{notation: hresult}]
                """);
        write("i18n/nl.yaml", "site: {title: Fouten}\nplatforms: {android: Android, ios: iOS}\n");
        write("i18n/de.yaml", "site: {title: Fehler}\nplatforms: {android: Android, ios: iOS}\n");
        write(
                ERROR + "error.yaml",
                """
                severity: error
                occurrences:
                  android: {causes: {no-right: {steps: [sync]}}}
                  ios: {}
                """);
        write(
                ERROR + "nl.yaml",
                """
                # de bron
                occurrences:
                  android:
                    meaning: De app mag niet schrijven. Dat komt vaker voor.
                    causes: {no-right: Het recht ontbreekt.}
                  ios: {meaning: De app mag niet lezen.}
                """);
        write("steps/sync/nl.md", "---\ntitle: Synchroniseer\n---\nKies **Sync**.\n");
    }

    @Test
    void theShippedTranslationsAreComplete() {
        Run run = Run.of("translations", "--fail-under", "100");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out().lines().skip(1)).hasSize(5).allMatch(line -> line.endsWith("100%"));
    }

    @Test
    void countsWhatIsMissing() {
        assertThat(states("de")).isEqualTo("0 0 0 3 0");
        Run run = run("translations", "--lang", "de");
        assertThat(run.out())
                .contains("content/" + ERROR + "de.yaml (android): missing")
                .contains("content/steps/sync/de.md: missing");
        assertThat(run("translations", "--fail-under", "1").status()).isEqualTo(1);
        assertThat(run("translations").status()).isZero();
    }

    @Test
    void acceptsWhatIsThereAndNoticesEachPartThatChanges() throws IOException {
        translate();
        assertThat(states("de")).isEqualTo("0 0 3 0 0");
        String before = read(ERROR + "de.yaml");
        Run accept = run("translations", "accept", file(ERROR + "de.yaml"), file("steps"));
        assertThat(accept.status()).as(accept.all()).isZero();
        assertThat(accept.out()).contains("accepted ").contains("steps/sync/de.md");
        assertThat(states("de")).isEqualTo("3 0 0 0 0");
        String after = read(ERROR + "de.yaml");
        assertThat(after.lines().filter(line -> !line.startsWith("translation:")))
                .containsExactlyElementsOf(before.lines().toList());
        replace(ERROR + "nl.yaml", "De app mag niet lezen", "De app mag niets lezen");
        assertThat(states("de")).isEqualTo("2 1 0 0 0");
        assertThat(run("translations", "--lang", "de").out())
                .contains("de.yaml (ios): stale: the words in 'nl' have changed; no history");
        assertThat(run("check").out()).contains("FW0203").contains("1 warning");
    }

    @Test
    void aTranslationOfATranslationStaysOne() throws IOException {
        translate();
        replace("site.yaml", "  nl: {}\n", "  nl: {}\n  fr: {}\n");
        String french = "steps/sync/fr.md";
        write(
                french,
                """
                ---
                title: Synchroniser
                translation: {of: de, source: "00000000"}
                ---
                Choisissez **Sync**.
                """);
        run("translations", "accept", file(french));
        assertThat(read(french)).contains("of: de").doesNotContain("00000000");
        replace("steps/sync/de.md", "Sync", "Synchronisieren");
        assertThat(run("translations", "--lang", "fr").out())
                .contains("fr.md: stale: the words in 'de' have changed");
    }

    @Test
    void doesNotAcceptWhatLacksWords() throws IOException {
        write(ERROR + "de.yaml", "occurrences:\n  android: {meaning: Ohne Ursache.}\n");
        Run accept = run("translations", "accept", file(ERROR + "de.yaml"));
        assertThat(accept.status()).isEqualTo(1);
        assertThat(accept.err()).contains("not accepted: errors/0x80070005 (android) lacks words");
        assertThat(read(ERROR + "de.yaml")).doesNotContain("translation");
    }

    @Test
    void showsWhatHasChangedWhereThereIsAHistory() throws Exception {
        translate();
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
        run("translations", "accept", file(""));
        replace(ERROR + "nl.yaml", "Dat komt vaker voor.", "Dat is zeldzaam.");
        assertThat(run("translations", "--lang", "de").out())
                .endsWith(
                        """
                        de.yaml (android): stale: the words in 'nl' have changed
                          meaning
                          - Dat komt vaker voor.
                          + Dat is zeldzaam.
                        """);
        assertThat(run("translations", "--lang", "de", "--format", "json").out())
                .contains("\"state\" : \"stale\"")
                .contains("\"gone\" : [\n            \"Dat komt vaker voor.\"\n")
                .contains("\"come\" : [\n            \"Dat is zeldzaam.\"\n");
    }

    @Test
    void beginsALanguageWhoseStubsCountAsMissing() throws IOException {
        Run stub = run("translations", "stub", "--lang", "pl");
        assertThat(stub.status()).as(stub.all()).isZero();
        assertThat(read("site.yaml")).contains("  de: {}   # the second one\n  pl: {}\nplatforms");
        assertThat(read(ERROR + "pl.yaml")).contains("#     meaning: De app mag niet schrijven.");
        assertThat(read("steps/sync/pl.md"))
                .isEqualTo("---\n# Synchroniseer\ntitle:\n---\n<!--\nKies **Sync**.\n-->\n");
        assertThat(states("pl")).isEqualTo("0 0 0 3 0");
        assertThat(run("check").out()).contains("0 errors");
        SortedMap<String, byte[]> once = Folders.read(content);
        Run again = run("translations", "stub", "--lang", "pl");
        assertThat(again.out()).contains("created 0 files");
        assertThat(Folders.read(content)).containsExactlyEntriesOf(once);
    }

    @Test
    void adoptsWhatWasMadeElsewhereAndSeesWhatHasChangedSince() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        write("../elsewhere/steps/sync/de.md", "---\ntitle: Sync\n---\nWählen Sie **Sync**.\n");
        write("../elsewhere/" + ERROR + "de.yaml", german());
        write(
                "../elsewhere/" + ERROR + "nl.yaml",
                read(ERROR + "nl.yaml").replace("niet lezen", "nooit lezen"));
        write("../elsewhere/errors/0x80070006/de.yaml", german());
        Run adopt = run("translations", "adopt", "--lang", "de", elsewhere.toString());
        assertThat(adopt.status()).isEqualTo(1);
        assertThat(adopt.out()).contains("adopted ").contains("steps/sync/de.md");
        assertThat(adopt.err()).contains("0x80070006/de.yaml: there is no errors/0x80070006 here");
        assertThat(states("de")).isEqualTo("2 1 0 0 0");
        write("../elsewhere/steps/sync/de.md", "---\ntitle: Anders\n---\nAnders.\n");
        assertThat(run("translations", "adopt", "--lang", "de", elsewhere.toString()).out())
                .contains("kept ");
        assertThat(read("steps/sync/de.md")).contains("title: Sync");
    }

    @Test
    void keepsTheLineEndsOfWindows() throws IOException {
        write("steps/sync/de.md", "\uFEFF---\r\ntitle: Sync\r\n---\r\nWählen.\r\n");
        run("translations", "accept", file("steps/sync/de.md"));
        assertThat(read("steps/sync/de.md"))
                .matches("\uFEFF---\r\ntitle: Sync\r\ntranslation: .*\r\n---\r\nWählen.\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translations --lang nl | 'nl' is the source language",
                "translations --lang pt | the site is not translated into 'pt'; it is into de",
                "translations --fail-under 101 | from 0 to 100",
                "translations --format xml | choose text or json",
                "translations stub --lang ../x | is not a language tag",
                "translations stub --lang nl | is the source language",
                "translations accept nowhere.md | there is no file or folder nowhere.md",
                "translations accept pom.xml | is no translation of this site",
                "translations adopt --lang de src/main | has no file named de.yaml or de.md"
            })
    void tellsWhatIsWrongWithWhatWasAsked(String command, String message) {
        Run run = run(command.strip().split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
    }

    private void translate() throws IOException {
        write(ERROR + "de.yaml", german());
        write("steps/sync/de.md", "---\ntitle: Sync\n---\nWählen Sie **Sync**.\n");
    }

    private static String german() {
        return """
        # aus dem Niederländischen
        occurrences:
          android:
            meaning: Die App darf nicht schreiben. Das kommt öfter vor.
            causes: {no-right: Das Recht fehlt.}
          ios: {meaning: Die App darf nicht lesen.}
        """;
    }

    /** Complete, stale, unchecked, missing, orphaned. */
    private String states(String language) {
        String line =
                run("translations")
                        .out()
                        .lines()
                        .filter(l -> l.startsWith(language + " "))
                        .findFirst()
                        .orElseThrow();
        return line.replaceAll(" +", " ").replaceAll("^\\S+ | \\S+$", "");
    }

    private Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = content.toString();
        return Run.of(all);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("git", "-C", content.toString()));
        command.addAll(java.util.List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private String file(String path) {
        return content.resolve(path).toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private void replace(String path, String from, String to) throws IOException {
        String before = read(path);
        assertThat(before).contains(from);
        write(path, before.replace(from, to));
    }
}
