package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code check --links} as it is typed and as programs read it. */
class CheckLinksTest {
    @TempDir private Path folder = Path.of("");

    private String content = "";

    @BeforeEach
    void makeASite() {
        content = folder.resolve("kb/content").toString();
        assertThat(Run.of("new", "site", folder.resolve("kb").toString()).status()).isZero();
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = "--links";
        arguments[2] = "--content";
        arguments[3] = content;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    private void breakALink() throws IOException {
        Files.createDirectories(Path.of(content, "static"));
        Files.writeString(
                Path.of(content, "static/old.html"),
                "<!DOCTYPE html><title>x</title>\n<a href='nl/idnex.html'>x</a>\n");
    }

    @Test
    void aSoundSiteIsZeroAndSaysHowMuchWasFollowed() {
        Run run = check("--strict");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out())
                .containsPattern("[1-9][0-9,]* links in [1-9][0-9]* files followed\\R0 errors");
    }

    @Test
    void whereItWillStandIsTakenFromTheCommandLineToo() {
        assertThat(check("--base-url", "https://kb.example/sub/").status()).isZero();
        assertThat(check("--base-url", "kb.example").status()).isEqualTo(2);
    }

    @Test
    void aDeadLinkIsOneWithItsLine() throws IOException {
        breakALink();
        Run run = check();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("static/old.html:2:10: error: there is no 'nl/idnex.html' in the site")
                .contains("    <a href='nl/idnex.html'>x</a>\n             ^")
                .contains("help: did you mean 'nl/index.html'?");
        assertThat(Run.of("check", "--content", content).status()).isZero();
    }

    @Test
    void programsReadItToo() throws IOException {
        breakALink();
        JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());
        assertThat(json).hasSize(1);
        assertThat(json.get(0).get("id").asString()).isEqualTo("FW0510");
        assertThat(json.get(0).get("line").asInt()).isEqualTo(2);
        JsonNode sarif = new ObjectMapper().readTree(check("--format", "sarif").out());
        assertThat(sarif.at("/runs/0/results/0/ruleId").asString()).isEqualTo("FW0510");
        assertThat(check("--format", "github").out())
                .startsWith("::error ")
                .contains("line=2,col=10");
    }

    @Test
    void linksOfASiteWithErrorsAreLeftAlone() throws IOException {
        breakALink();
        Files.writeString(
                Path.of(content, "site.yaml"),
                "languagse: {}\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(check().out())
                .contains("not followed, since there are errors")
                .doesNotContain("FW0510");
    }

    @Test
    void theMemoryOfAnswersStandsWhereTheSystemKeepsSuch() {
        Path home = Path.of("/home/me");
        assertThat(new UserCache(Map.of(), "Linux", home).file("x"))
                .isEqualTo(Path.of("/home/me/.cache/foutwijzer/x"));
        assertThat(new UserCache(Map.of(), "Mac OS X", home).file("x"))
                .isEqualTo(Path.of("/home/me/Library/Caches/foutwijzer/x"));
        assertThat(new UserCache(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home).file("x"))
                .isEqualTo(Path.of("/local/foutwijzer/x"));
        assertThat(new UserCache(Map.of("XDG_CACHE_HOME", "/c"), "Linux", home).file("x"))
                .isEqualTo(Path.of("/c/foutwijzer/x"));
    }
}
