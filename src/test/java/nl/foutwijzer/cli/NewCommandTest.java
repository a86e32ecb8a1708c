package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever {@code new} writes is sound but for what is left to its author. */
class NewCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path kb = Path.of("");
    private String content = "";

    @BeforeEach
    void nameTheSite() {
        kb = folder.resolve("kb");
        content = kb.resolve("content").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl,en", "en,nl", "en", "nl"})
    void aSiteInLanguagesThatWeSpeakIsSound(String languages) {
        newSite("--languages", languages);
        assertThat(complaints("--strict")).containsExactly("0 errors, 0 warnings");
    }

    @Test
    void aSiteInAnotherLanguageLacksItsTextsAndNothingElse() {
        newSite("--languages", "fr,en");
        assertThat(complaints())
                .allMatch(
                        line ->
                                line.contains("there is no 'meaning'")
                                        || line.contains("no 'message' in 'fr'")
                                        || line.contains("no words")
                                        || line.contains("the title in the front matter is empty")
                                        || line.contains("the theme has no strings")
                                        || line.matches("[0-9]+ errors, [0-9]+ warnings"));
        assertThat(complaints()).anyMatch(line -> line.contains("there is no 'meaning'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x87D1041C", "-2016345060", "1603", "E2002"})
    void aCodeLacksItsMeaningAndItsTranslation(String code) {
        newSite();
        Run run = Run.of("new", "code", "--content", content, "--", code);
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out()).contains("created ").contains("what the code means");
        assertThat(complaints())
                .satisfiesExactly(
                        line -> assertThat(line).contains("warning: no words in 'en' for "),
                        line -> assertThat(line).contains("nl.yaml:").contains("no 'meaning'"),
                        line -> assertThat(line).isEqualTo("1 error, 1 warning"));
    }

    @Test
    void aCodeOnPlatformsLacksOneMeaningEach() throws IOException {
        newSite();
        declarePlatforms();
        Run.of("new", "code", "--content", content, "--platform", "android,ios", "0x87D1041C");
        assertThat(complaints().stream().filter(line -> line.contains("0x87D1041C")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("no words in 'en'"),
                        line -> assertThat(line).contains("no 'meaning' of 'android'"),
                        line -> assertThat(line).contains("no 'meaning' of 'ios'"));
    }

    @Test
    void aFilledInCodeIsSound() throws IOException {
        newSite("--languages", "nl");
        Run.of("new", "code", "--content", content, "E2002");
        Path words = Path.of(content, "errors", "E2002", "nl.yaml");
        String filled =
                Files.readString(words)
                        .replace("meaning: >-\n", "meaning: >-\n  Het werkt niet.\n");
        Files.writeString(words, filled);
        assertThat(complaints("--strict")).containsExactly("0 errors, 0 warnings");
    }

    @Test
    void aStepLacksItsTitleAndItsTranslation() {
        newSite();
        Run run = Run.of("new", "step", "--content", content, "restart-device");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(complaints())
                .satisfiesExactly(
                        line -> assertThat(line).contains("nl.md:3:1").contains("title"),
                        line ->
                                assertThat(line)
                                        .contains("no text in 'en' for steps/restart-device"),
                        line -> assertThat(line).isEqualTo("1 error, 1 warning"));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        newSite();
        Run.of("new", "step", "--content", content, "restart-device");
        Run.of("new", "code", "--content", content, "E2002");
        List<String> before = contents();
        assertRefused(Run.of("new", "site", kb.toString()));
        assertRefused(Run.of("new", "step", "--content", content, "restart-device"));
        assertRefused(Run.of("new", "code", "--content", content, "E2002"));
        assertRefused(Run.of("new", "code", "--content", content, "e2002"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anotherSpellingOfACodeIsTheSameCode() {
        newSite();
        Run.of("new", "code", "--content", content, "0x87D1041C");
        Run again = Run.of("new", "code", "--content", content, "--", "-2016345060");
        assertRefused(again);
        assertThat(again.err()).contains("0x87D1041C").contains("already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Free Space", "../../escape", "aux", "-", "a--b"})
    void aStepNeedsAnId(String id) throws IOException {
        newSite();
        List<String> before = contents();
        assertRefused(Run.of("new", "step", "--content", content, "--", id));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anUnknownPlatformIsRefused() throws IOException {
        newSite();
        declarePlatforms();
        Run run = Run.of("new", "code", "--content", content, "--platform", "andriod", "E2002");
        assertRefused(run);
        assertThat(run.err()).contains("did you mean 'android'?");
    }

    @Test
    void aCodeInNoNotationIsRefused() {
        newSite();
        assertRefused(Run.of("new", "code", "--content", content, "geen code"));
    }

    private void newSite(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "new";
        arguments[1] = "site";
        arguments[2] = kb.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        Run run = Run.of(arguments);
        assertThat(run.status()).as(run.all()).isZero();
    }

    private void declarePlatforms() throws IOException {
        Path site = Path.of(content, "site.yaml");
        String text = Files.readString(site);
        Files.writeString(
                site, text.replace("# platforms: [android, ios]", "platforms: [android, ios]"));
    }

    /** What a check prints, without its help and without the path of this machine. */
    private List<String> complaints(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "check";
        arguments[1] = "--content";
        arguments[2] = content;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments)
                .out()
                .lines()
                .filter(line -> line.startsWith(content) || line.matches("[0-9]+ errors?, .*"))
                .map(line -> line.replace(content + "/", ""))
                .toList();
    }

    private List<String> contents() throws IOException {
        try (var files = Files.walk(kb)) {
            return files.filter(Files::isRegularFile).sorted().map(NewCommandTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertRefused(Run run) {
        assertThat(run.status()).as(run.all()).isEqualTo(2);
        assertThat(run.all()).doesNotContain("created ").doesNotContain("Exception");
        assertThat(run.err()).contains("foutwijzer: ");
    }
}
