package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says and how it ends, whatever it is given. */
class MainTest {
    @TempDir private Path folder = Path.of("");

    private String content = "";
    private String output = "";

    @BeforeEach
    void makeASite() {
        content = folder.resolve("kb/content").toString();
        output = folder.resolve("site").toString();
        assertThat(Run.of("new", "site", folder.resolve("kb").toString()).status()).isZero();
    }

    @Test
    void withoutArgumentsItSaysHowToUseIt() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Name a command").contains("Usage: foutwijzer");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build",
                "check",
                "serve",
                "explain",
                "new",
                "new site",
                "new code",
                "new step"
            })
    void eachCommandHasHelp(String command) {
        Run run = Run.of((command + " --help").strip().split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(("Usage: foutwijzer " + command).strip());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itsHelpTellsTheExitStatus() {
        assertThat(Run.of("--help").out())
                .contains("Exit status:")
                .containsPattern("2 +the command");
    }

    @Test
    void itTellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("foutwijzer ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biuld",
                "check --colour",
                "check --jobs 0",
                "check --jobs 257",
                "check --jobs many",
                "check --content",
                "check --content nowhere",
                "build --content nowhere",
                "build --date gisteren",
                "build --date 2026-02-30",
                "new",
                "new page",
                "new site",
                "new code",
                "new code 1603 --content nowhere",
                "new site x --languages nl,Nederlands!",
            })
    void whatItDoesNotUnderstandIsTwo(String arguments) {
        assertRefused(Run.of(arguments.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "--jobs, 0, --jobs takes a number from 1 to 256",
        "--base-url, kb.example, --base-url takes an address as https://kb.example/",
        "--date, gisteren, 'gisteren' is not a date as 2026-11-22"
    })
    void itSaysWhichValueIsWrong(String option, String value, String message) {
        Run run = Run.of("build", "--content", content, "--output", output, option, value);
        assertRefused(run);
        assertThat(run.err()).contains(message);
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void aMissingContentFolderIsNamedWithARemedy() {
        Run run = Run.of("check", "--content", "nowhere");
        assertThat(run.err()).contains("there is no folder 'nowhere'").contains("--content DIR");
    }

    @Test
    void soundContentIsZero() {
        Run check = Run.of("check", "--strict", "--content", content);
        assertThat(check.status()).as(check.all()).isZero();
        assertThat(check.out()).endsWith("0 errors, 0 warnings" + System.lineSeparator());
        Run build = Run.of("build", "--content", content, "--output", output);
        assertThat(build.status()).as(build.all()).isZero();
        assertThat(Path.of(output, "nl", "index.html")).exists();
    }

    @Test
    void errorsAreOneAndBuildNothing() throws IOException {
        breakTheStep();
        Run check = Run.of("check", "--content", content);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("step.yaml:").contains("did you mean 'helpdesk'?");
        Run build = Run.of("build", "--content", content, "--output", output);
        assertThat(build.status()).isEqualTo(1);
        assertThat(build.err()).contains("Nothing was built: 1 error, 0 warnings.");
        assertThat(Path.of(output)).doesNotExist();
        assertPlain(build);
    }

    @Test
    void forcedOrNotErrorsAreOne() throws IOException {
        breakTheStep();
        Run build = Run.of("build", "--force", "--content", content, "--output", output);
        assertThat(build.status()).isEqualTo(1);
        assertThat(Path.of(output, "nl", "index.html")).exists();
    }

    @Test
    void warningsAreZeroUnlessStrict() throws IOException {
        Files.writeString(Path.of(content, "todo.txt"), "x");
        assertThat(Run.of("check", "--content", content).status()).isZero();
        assertThat(Run.of("check", "--strict", "--content", content).status()).isEqualTo(1);
    }

    @Test
    void aContentFolderWithoutASiteIsOne() {
        Run run = Run.of("check", "--content", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("there is no site.yaml");
        assertPlain(run);
    }

    @Test
    void aFolderOfSomeoneElseIsNotBuiltInto() throws IOException {
        Files.createDirectories(Path.of(output));
        Files.writeString(Path.of(output, "thesis.doc"), "x");
        Run run = Run.of("build", "--content", content, "--output", output);
        assertRefused(run);
        assertThat(Path.of(output)).isDirectoryContaining("glob:**thesis.doc");
    }

    @Test
    void theContentIsNotBuiltInto() {
        assertRefused(Run.of("build", "--content", content, "--output", content));
        assertThat(Path.of(content, "site.yaml")).exists();
    }

    @Test
    void aBrokenTemplateIsOneAndNamed() throws IOException {
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("pages"));
        Files.writeString(templates.resolve("pages/step.ftlh"), "<p>\n${nothing.here}\n");
        Run run =
                Run.of(
                        "build",
                        "--content",
                        content,
                        "--output",
                        output,
                        "--templates",
                        templates.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("pages/step.ftlh:2:3: error: no value is here: 'nothing'");
        assertThat(Path.of(output)).doesNotExist();
        assertPlain(run);
    }

    @Test
    void aFaultOfItsOwnIsThreeAndShowsItsInsideOnlyWhenAsked() {
        StringWriter printed = new StringWriter();
        RuntimeException fault = new IllegalStateException("impossible");
        assertThat(Failures.handle(fault, new PrintWriter(printed, true), false)).isEqualTo(3);
        assertThat(printed.toString()).contains("impossible").contains("--debug");
        assertThat(printed.toString()).doesNotContain("\tat ");
        assertThat(Failures.handle(fault, new PrintWriter(printed, true), true)).isEqualTo(3);
        assertThat(printed.toString()).contains("\tat ");
    }

    private void breakTheStep() throws IOException {
        Path step = Path.of(content, "steps", "free-space", "step.yaml");
        Files.writeString(step, Files.readString(step).replace("role: user", "role: helpdeks"));
    }

    private static void assertRefused(Run run) {
        assertThat(run.status()).as(run.all()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
        assertPlain(run);
    }

    private static void assertPlain(Run run) {
        assertThat(run.all()).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
