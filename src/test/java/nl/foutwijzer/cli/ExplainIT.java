package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program on the content that ships with it, as a process. */
class ExplainIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static Path folder;

    private record Result(int status, String out, String err) {}

    @BeforeAll
    static void prepare(@TempDir Path temporary) {
        folder = temporary;
    }

    private static Result explain(String... arguments) throws Exception {
        return run("", arguments);
    }

    private static Result run(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        String jar = Objects.requireNonNull(System.getProperty("foutwijzer.jar"));
        command.addAll(List.of(JAVA.toString(), "-Duser.language=tr", "-jar", jar, "explain"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        clean(builder.environment());
        Process process = builder.start();
        feed(process, input);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void clean(Map<String, String> environment) {
        environment.keySet().removeAll(List.of("COLUMNS", "LC_ALL", "LC_MESSAGES"));
        environment.put("LANG", "C.UTF-8");
    }

    /** A program that ends without reading all of its input is no fault here. */
    private static void feed(Process process, String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            assertThat(input).isEmpty();
        }
    }

    @Test
    void printsTheSameForEverySpelling() throws Exception {
        Result hexadecimal = explain("0X87d1041c");
        assertThat(hexadecimal.out())
                .startsWith("0x87D1041C: De toepassing is niet gedetecteerd")
                .contains("\nAndroid\n-------\n", "\niOS en iPadOS\n-------------\n");
        assertThat(hexadecimal.status()).isZero();
        assertThat(hexadecimal.err()).isEmpty();
        assertThat(explain("--", "-2016345060")).isEqualTo(hexadecimal);
        assertThat(explain("-2016345060")).isEqualTo(hexadecimal);
    }

    @Test
    void wrapsToTheWidthOfAPipe() throws Exception {
        assertThat(explain("0x87D13B66").out().lines().filter(line -> !line.contains("https:")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void answersInTheLanguageThatIsAskedFor() throws Exception {
        assertThat(explain("--lang", "en", "0x87D1041C").out()).contains("\nWhat to do\n");
        Result none = explain("--lang", "xx", "0x87D1041C");
        assertThat(none.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(none.err()).contains("it has nl, en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void explainsTheCodesOfALog(String format) throws Exception {
        String log = "12:00 0x87D1041C failed\n12:01 -2016330910\n12:02 0x80070005\n";
        Result result = run(log, "--format", format);
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("0x87D1041C", "0x87D13B62", "0x80070005");
    }

    @Test
    void countsTheCodesOfALog() throws Exception {
        String log = "0x87D1041C\n0x80070005\n-2016345060\n-2016330910\n";
        JsonNode answers =
                new JsonMapper().readTree(run(log, "--format", "json", "-").out()).get("answers");
        assertThat(answers.valueStream())
                .extracting(
                        answer -> answer.get("code").asString(),
                        answer -> answer.get("kind").asString(),
                        answer -> answer.get("count").asInt(),
                        answer -> answer.get("line").asInt())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0x87D1041C", "known", 2, 1),
                        org.assertj.core.groups.Tuple.tuple("0x80070005", "unknown", 1, 2),
                        org.assertj.core.groups.Tuple.tuple("0x87D13B62", "known", 1, 4));
    }

    @Test
    void failsWhereNothingIsFound() throws Exception {
        Result unknown = explain("0x87D1041D");
        assertThat(unknown.status()).isEqualTo(ExitStatus.CONTENT);
        assertThat(unknown.out())
                .startsWith("There is no page for 0x87D1041D.\n\nDid you mean:\n\n- 0x87D1041C: ");
        assertThat(explain("0x87D1041C", "what?").status()).isEqualTo(ExitStatus.CONTENT);
        assertThat(run("all is well\n").status()).isEqualTo(ExitStatus.CONTENT);
    }

    @Test
    void takesAMistypedOptionForNoCode() throws Exception {
        Result result = explain("0x87D1041C", "--formt", "json");
        assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(result.err()).contains("Unknown option: '--formt'");
    }

    @Test
    void answersFromWhatIsSoundInBrokenContent() throws Exception {
        Path content = folder.resolve("broken");
        copy(Path.of("src/test/resources/sites/explain/content"), content);
        Files.writeString(content.resolve("errors/1603/error.yaml"), "severity: [");
        Result result = explain("--content", content.toString(), "0x80070005");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("0x80070005: ");
        assertThat(result.err().lines()).hasSize(1).first().asString().contains("1 error");
    }

    @Test
    void takesOnlyASiteForASite() throws Exception {
        Result result = explain("--site", folder.toString(), "0x87D1041C");
        assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(result.err()).contains("is no site that foutwijzer built");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
