package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code translations export} and {@code import}, on what we ship. */
class TranslationsXliffTest {
    @TempDir private Path folder;
    private Path content;
    private Path xliff;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        xliff = folder.resolve("x.xlf");
        copy(Path.of("content"), content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yaml)")).toList()) {
                texts.put(content.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        }
    }

    private Run run(String command, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("translations", command, "--content", content.toString()));
        all.addAll(List.of(arguments));
        all.add(xliff.toString());
        return Run.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "de", "ja"})
    void leavesEveryByteWhereNothingWasTranslated(String language) throws IOException {
        Map<String, String> before = files();
        assertThat(run("export", "--lang", language).status()).isZero();
        Run imported = run("import");
        assertThat(imported.all())
                .isEqualTo("0 texts changed in 0 files, 0 parts stamped, 0 units refused\n");
        assertThat(imported.status()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void writesTheSameBytesTwiceAndLinesThatEndAlike() throws IOException {
        run("export", "--lang", "en");
        String first = Files.readString(xliff);
        run("export", "--lang", "en");
        assertThat(Files.readString(xliff)).isEqualTo(first).doesNotContain("\r").endsWith(">\n");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactlyInAnyOrder(content, xliff);
        }
    }

    @Test
    void changesExactlyTheTextsThatATranslatorChanged() throws IOException {
        Map<String, String> before = files();
        run("export", "--lang", "en");
        String exported = Files.readString(xliff);
        List<MatchResult> plain =
                Pattern.compile("<target>([^<&]{30,})</target>")
                        .matcher(exported)
                        .results()
                        .toList();
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            StringBuilder edited = new StringBuilder(exported);
            int changed = 0;
            for (int i = plain.size() - 1; i >= 0; i--) {
                if (random.nextInt(40) == 0) {
                    edited.insert(plain.get(i).start(1), "Zebra. ");
                    changed++;
                }
            }
            Files.writeString(xliff, edited);
            Run run = run("import");
            assertThat(run.all()).startsWith(changed + " text");
            assertThat(run.status()).isZero();
            Map<String, String> after = files();
            assertThat(words(after).values().stream().mapToInt(TranslationsXliffTest::zebras).sum())
                    .isEqualTo(changed);
            after.replaceAll((path, text) -> text.replace("Zebra. ", "").replace("Zebra.\n", "\n"));
            assertThat(words(after)).isEqualTo(words(before));
            for (Map.Entry<String, String> file : before.entrySet()) {
                Files.writeString(content.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static int zebras(String text) {
        return text.split("Zebra\\.", -1).length - 1;
    }

    /** Each file as one line: where lines are broken may change. */
    private static Map<String, String> words(Map<String, String> files) {
        Map<String, String> words = new TreeMap<>();
        files.forEach((path, text) -> words.put(path, text.replaceAll("[\\s>]+", " ")));
        return words;
    }

    @Test
    void makesALanguageFromNothing() throws IOException {
        Run stub = Run.of("translations", "stub", "--lang", "pl", "--content", content.toString());
        assertThat(stub.status()).isZero();
        Files.writeString(
                content.resolve("i18n/pl.yaml"), Files.readString(content.resolve("i18n/nl.yaml")));
        assertThat(run("export", "--lang", "pl", "--only", "missing").out()).contains(" texts of ");
        String source = Files.readString(xliff);
        Matcher segment =
                Pattern.compile("(?s)<segment state=\"initial\">(\\s*)<source>(.*?)</source>")
                        .matcher(source);
        Files.writeString(
                xliff,
                segment.replaceAll(
                        "<segment state=\"translated\">$1<source>$2</source>$1<target>$2</target>"));
        Run imported = run("import");
        assertThat(imported.out()).contains(", 0 units refused");
        assertThat(imported.status()).isZero();
        assertThat(run("export", "--lang", "pl", "--only", "missing,stale,unchecked").out())
                .isEqualTo(
                        "Nothing in pl is unchecked or stale or missing, so nothing is written.\n");
        Run check = Run.of("check", "--content", content.toString());
        assertThat(
                        check.out()
                                .lines()
                                .filter(l -> l.startsWith(content.toString()) && l.contains("/pl."))
                                .toList())
                .isEmpty();
        Map<String, String> files = files();
        files.forEach(
                (path, text) -> {
                    if (path.endsWith("nl.md")) {
                        String polish = files.getOrDefault(path.replace("nl.md", "pl.md"), "");
                        assertThat(body(polish))
                                .isEqualTo(body(text.replaceAll("\\bnl\\.(md|yaml)", "pl.$1")));
                    }
                });
        Map<String, String> before = files();
        run("export", "--lang", "pl");
        assertThat(run("import").out()).startsWith("0 texts changed in 0 files, 0 parts stamped");
        assertThat(files()).isEqualTo(before);
    }

    private static String body(String article) {
        String body = article.replaceFirst("(?s)^---\n.*?\n---\n", "");
        return body.replaceAll("[\\s>]+", " ");
    }

    @Test
    void writesNothingOfAFileThatItCannotRead() throws IOException {
        Map<String, String> before = files();
        Files.writeString(xliff, "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>");
        Run run = run("import");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.all()).endsWith("x.xlf:1: a DTD or an entity is not read\n").hasLineCount(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesAFileThatCannotTakeWords() throws IOException {
        run("export", "--lang", "en");
        String exported = Files.readString(xliff);
        Files.writeString(
                xliff, exported.replaceFirst("<target>[^<]+</target>", "<target>A</target>"));
        Path broken = content.resolve("errors/0x87D1041C/en.yaml");
        Files.writeString(broken, "occurrences: [");
        Map<String, String> before = files();
        Run run = run("import");
        assertThat(run.status()).isEqualTo(ExitStatus.CONTENT);
        assertThat(run.out())
                .contains("Nothing was written.", "this file cannot take the new words");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void namesWhatItRefuses() throws IOException {
        run("export", "--lang", "en");
        Path step = content.resolve("steps/sync-device/nl.md");
        Files.writeString(
                step, Files.readString(step).replace("Noteer het tijdstip", "Noteer de tijd"));
        Run run = run("import");
        assertThat(run.status()).isEqualTo(ExitStatus.CONTENT);
        assertThat(run.out())
                .startsWith("0 texts changed in 0 files, 0 parts stamped, 1 unit refused:\n")
                .containsPattern(
                        "x\\.xlf:[0-9]+: steps/sync-device, body, list item 2: the Dutch text has"
                                + " changed or is gone since this was exported\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "xx"})
    void exportsIntoNoOtherLanguage(String language) {
        Run run = run("export", "--lang", language);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).hasLineCount(1);
        assertThat(xliff).doesNotExist();
    }
}
