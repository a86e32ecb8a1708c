package nl.foutwijzer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many mistakes at once in a copy of the shipped content: each is reported, once, at its place. */
class SeededMistakesTest {
    private static final Path SHIPPED = Path.of("content");

    /** Stands in the mistakes below where a diagnostic has to point. */
    private static final String PLACE = "¦";

    @TempDir private Path folder = Path.of("");

    private Path content = Path.of("");
    private final List<String> expected = new ArrayList<>();

    @BeforeEach
    void copyTheShippedContent() throws IOException {
        content = folder.resolve("content");
        CheckedSite.copy(SHIPPED, content);
    }

    @Test
    void theShippedContentHasNone() throws IOException {
        assertThat(CheckedSite.lines(folder)).isEmpty();
    }

    @Test
    void thirtyMistakesAreThirtyDiagnostics() throws IOException {
        seedStructure();
        seedReferences();
        seedWords();
        seedArticles();
        seedFiles();
        assertThat(expected).hasSize(30);
        String printed = reportedOnTheWay();
        assertThat(places()).containsExactlyElementsOf(expected);
        assertThat(printed).isEmpty();
    }

    /** The same files as a Windows editor saves them. */
    @Test
    void byteOrderMarksAndOtherLineEndingsMoveNothing() throws IOException {
        seedStructure();
        seedWords();
        seedArticles();
        List<String> places = places();
        for (String file : List.of("errors", "steps", "pages", "i18n")) {
            saveAsOnWindows(content.resolve(file));
        }
        assertThat(places()).isEqualTo(places).hasSameSizeAs(expected);
    }

    @Test
    void oneWrongIdInFivePlacesIsReportedFiveTimes() throws IOException {
        List<String> codes =
                List.of("0x87D1313C", "0x87D13B60", "0x87D13B62", "0x87D13B63", "0x87D13B64");
        for (String code : codes) {
            mistake(
                    DiagnosticId.UNKNOWN_REFERENCE,
                    "errors/" + code + "/error.yaml",
                    "steps: \\[find-app-details\\]",
                    "steps: [¦find-app-detials]");
        }
        Collections.sort(expected);
        assertThat(places()).containsExactlyElementsOf(expected);
    }

    private void seedStructure() throws IOException {
        mistake(
                DiagnosticId.YAML_SYNTAX,
                "errors/0x87D103E8/nl.yaml",
                "message: >-\n +Onbekende fout",
                "message: Onbekende fout¦: geen details");
        mistake(
                DiagnosticId.UNKNOWN_KEY,
                "errors/0x87D1041C/en.yaml",
                "message: >-",
                "¦mesage: >-");
        mistake(
                DiagnosticId.DUPLICATE_KEY,
                "errors/0x87D11388/nl.yaml",
                "    solved: >-",
                "    solved: x\n    ¦solved: >-");
        mistake(
                DiagnosticId.CUT_BY_COMMENT,
                "errors/0x87D11388/en.yaml",
                "message: >-\n[^\n]+",
                "message: The device is busy, see ¦#5");
        mistake(
                DiagnosticId.INVALID_VALUE,
                "errors/0x87D13B62/error.yaml",
                "severity: warning",
                "severity: ¦serious");
        mistake(
                DiagnosticId.INVALID_VALUE,
                "errors/0x87D13B63/error.yaml",
                "updated: [0-9-]+",
                "updated: ¦2026-02-30");
        mistake(
                DiagnosticId.YAML_FEATURE,
                "errors/0xC7D14FB1/error.yaml",
                "stage: installed",
                "stage: ¦&s installed");
        mistake(
                DiagnosticId.INVALID_VALUE,
                "errors/0xC7D1507C/error.yaml",
                "url: \"https:",
                "url: \"¦ftp:");
        mistake(
                DiagnosticId.WRONG_TYPE,
                "errors/0xC7D14FB2/error.yaml",
                "steps: \\[find-app-details\\]",
                "steps: ¦find-app-details");
    }

    private void seedReferences() throws IOException {
        mistake(
                DiagnosticId.UNKNOWN_REFERENCE,
                "errors/0x87D1313C/error.yaml",
                "stage: downloaded",
                "stage: ¦dowloaded");
        mistake(
                DiagnosticId.UNKNOWN_REFERENCE,
                "errors/0x87D13B60/error.yaml",
                "steps: \\[find-app-details\\]",
                "steps: [¦find-app-detials]");
        mistake(
                DiagnosticId.UNKNOWN_REFERENCE,
                "errors/0x87D13B64/error.yaml",
                "code: \"0x87D13B62\"",
                "code: \"¦0x87D13BFF\"");
        mistake(
                DiagnosticId.UNKNOWN_REFERENCE,
                "errors/0xC7D14FBA/error.yaml",
                "reported-by: client",
                "reported-by: ¦clients");
        mistake(
                DiagnosticId.DUPLICATE_CODE,
                "errors/0xC7D15015/error.yaml",
                "status: active",
                "aliases: [\"¦-2016345060\"]");
        mistake(
                DiagnosticId.UNKNOWN_REFERENCE,
                "steps/check-battery/step.yaml",
                "role: user",
                "role: ¦usr");
    }

    private void seedWords() throws IOException {
        mistake(
                DiagnosticId.UNDECLARED_TEXT,
                "errors/0x87D13B66/nl.yaml",
                "removed-by-user:",
                "¦removed-by-usre:");
        mistake(
                DiagnosticId.MISSING_TRANSLATION,
                "errors/0xC7D14FB2/en.yaml",
                "  android:\n((?s).*)meaning: >-\n[^:]*?    causes:",
                "  ¦android:\n$1causes:");
        mistake(
                DiagnosticId.MISSING_MESSAGE,
                "errors/0xC7D14FB5/nl.yaml",
                "  android:\n    message: >-\n[^\n]*\n",
                "  ¦android:\n");
        mistake(
                DiagnosticId.PARAMETERS_DIFFER,
                "errors/0xC7D14FBB/nl.yaml",
                "message: >-\n( +)",
                "message: >-\n$1¦{app}: ");
        mistake(
                DiagnosticId.MISSING_WORDS,
                "i18n/en.yaml",
                "\nsite:((?s).*)stages: \\{assigned: Assigned, ",
                "\n¦site:$1stages: {");
        mistake(
                DiagnosticId.UNKNOWN_KEY,
                "i18n/nl.yaml",
                "ui: \\{\\}",
                "ui: {¦alert-nota: Let op}");
    }

    private void seedArticles() throws IOException {
        mistake(
                DiagnosticId.DEAD_LINK,
                "steps/sync-device/nl.md",
                "\n---\n1. ",
                "\n---\n1. 😀 ¦[Zie](../sync-devise/nl.md). ");
        mistake(
                DiagnosticId.FRONT_MATTER,
                "steps/check-network/nl.md",
                "---\ntitle: [^\n]*\n",
                "¦---\n");
        mistake(
                DiagnosticId.DROPPED_HTML,
                "steps/check-storage/en.md",
                "\n---\n",
                "\n---\nSee ¦<blink>this</blink>. ");
        mistake(
                DiagnosticId.FORBIDDEN_URL,
                "steps/hand-over/nl.md",
                "\n---\n1. ",
                "\n---\n1. ¦[Klik](javascript:x) ");
        mistake(
                DiagnosticId.MISSING_PICTURE,
                "pages/about/nl.md",
                "\n---\n",
                "\n---\n¦![Beeld](media:nergens.svg)\n\n");
    }

    private void seedFiles() throws IOException {
        Files.delete(content.resolve("steps/restart-device/en.md"));
        expect(DiagnosticId.MISSING_TRANSLATION, "steps/restart-device/step.yaml", 1, 1);

        Path notes = content.resolve("errors/0x87D1041C/notes.txt");
        Files.writeString(notes, "x");
        expect(DiagnosticId.UNEXPECTED_FILE, "errors/0x87D1041C/notes.txt", 1, 1);

        Path latin = content.resolve("errors/0xC7D15078/nl.yaml");
        String text = Files.readString(latin).replace("wifi", "wi¦fi");
        SourceFile marked = new SourceFile("", text);
        var span = marked.spanAt(text.indexOf(PLACE));
        Files.write(latin, text.replace('¦', 'é').getBytes(StandardCharsets.ISO_8859_1));
        // The first letter that Latin-1 writes otherwise than UTF-8 comes first.
        int first = firstNonAscii(text);
        var place = first < text.indexOf(PLACE) ? marked.spanAt(first) : span;
        expect(DiagnosticId.NOT_UTF8, "errors/0xC7D15078/nl.yaml", place.line(), place.column());

        Files.createDirectories(content.resolve("static/NL"));
        Files.writeString(content.resolve("static/NL/codes.html"), "x");
        expect(DiagnosticId.OUTPUT_COLLISION, "static/NL/codes.html", 1, 1);
        Collections.sort(expected);
    }

    private static int firstNonAscii(String text) {
        Matcher matcher = Pattern.compile("[^\\x00-\\x7F]").matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.start();
    }

    /** Replaces what a pattern finds first, and expects a diagnostic at the marked place. */
    private void mistake(DiagnosticId id, String path, String pattern, String replacement)
            throws IOException {
        Path file = content.resolve(path);
        String before = Files.readString(file);
        assertThat(before).containsPattern(pattern);
        String marked = Pattern.compile(pattern).matcher(before).replaceFirst(replacement);
        var span = new SourceFile(path, marked).spanAt(marked.indexOf(PLACE));
        Files.writeString(file, marked.replace(PLACE, ""));
        expect(id, path, span.line(), span.column());
    }

    private void expect(DiagnosticId id, String path, int line, int column) {
        expected.add(path + ":" + line + ":" + column + ": " + id.code());
    }

    private List<String> places() throws IOException {
        String prefix = content.toString() + "/";
        List<String> places = new ArrayList<>();
        for (Diagnostic d : CheckedSite.check(folder)) {
            if (d.id() == DiagnosticId.STALE_TRANSLATION) {
                continue; // what changes a source, changes it for its translations
            }
            places.add(d.span().toString().replace(prefix, "") + ": " + d.id().code());
        }
        Collections.sort(places);
        return places;
    }

    /** What a run prints where only its diagnostics should speak. */
    private String reportedOnTheWay() throws IOException {
        PrintStream err = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            CheckedSite.check(folder);
        } finally {
            System.setErr(err);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }

    private static void saveAsOnWindows(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String text = Files.readString(file).replace("\n", "\r\n");
            Files.writeString(file, "\uFEFF" + text);
        }
    }
}
