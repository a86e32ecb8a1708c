package nl.foutwijzer.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticFormatTest {
    private static final String PATH = "content/errors/X/nl.yaml";
    private static final Diagnostic UNKNOWN_KEY =
            new Diagnostic(
                    DiagnosticId.UNKNOWN_KEY,
                    new SourceSpan(PATH, 12, 5),
                    "there is no key 'mesage'",
                    "did you mean 'message'?");
    private static final Diagnostic UNTRANSLATED =
            new Diagnostic(
                            DiagnosticId.MISSING_TRANSLATION,
                            new SourceSpan(PATH, 20, 1),
                            "no English words yet")
                    .withNote(new SourceSpan("content/errors/X/en.yaml", 3, 2), "this text");

    private static String text(Diagnostic diagnostic, String line) {
        return new TextFormat((path, number) -> Optional.of(line)).format(List.of(diagnostic));
    }

    private static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void textPointsAtThePlaceAndSaysWhatHelps() {
        assertThat(text(UNKNOWN_KEY, "    mesage: >"))
                .isEqualTo(
                        """
                        content/errors/X/nl.yaml:12:5: error: there is no key 'mesage' [FW0104 unknown-key]
                                mesage: >
                                ^
                          help: did you mean 'message'?
                        """);
    }

    @Test
    void textShowsNotesAndDoesWithoutTheFile() {
        assertThat(new TextFormat(SourceLines.NONE).format(List.of(UNKNOWN_KEY, UNTRANSLATED)))
                .isEqualTo(
                        """
                        content/errors/X/nl.yaml:12:5: error: there is no key 'mesage' [FW0104 unknown-key]
                          help: did you mean 'message'?
                        content/errors/X/nl.yaml:20:1: warning: no English words yet [FW0202 missing-translation]
                          content/errors/X/en.yaml:3:2: note: this text
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "abc|1|^",
                "abc|3|  ^",
                "abc|4|   ^",
                "abc|9|   ^",
                "\ta: \tb|6|\t   \t^",
                "日本 x|4|     ^",
                "💥x|2|  ^",
                "e\u0301x|3| ^"
            })
    void theCaretStandsBelowThePlace(String line, int column, String pointer) {
        assertThat(Excerpt.of(line, column)).isEqualTo(new Excerpt(line, pointer));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        Excerpt excerpt = Excerpt.of("a".repeat(500) + "X" + "b".repeat(500), 501);
        assertThat(excerpt.line()).startsWith("…a").endsWith("b…").hasSizeLessThan(110);
        assertThat(excerpt.line().charAt(excerpt.pointer().indexOf('^'))).isEqualTo('X');
    }

    @Test
    void textSendsNoCommandsToTheTerminal() {
        Diagnostic hostile =
                new Diagnostic(
                        DiagnosticId.INVALID_VALUE,
                        new SourceSpan("a\u001B[31m.yaml", 1, 1),
                        "not\n\u0007 \u202Eso");
        assertThat(text(hostile, "x\u001B[2J\u009B"))
                .doesNotContain("\u001B", "\u0007", "\u202E", "\u009B")
                .startsWith("a\uFFFD[31m.yaml:1:1: error: not \uFFFD \uFFFDso [");
    }

    @Test
    void jsonHasAnObjectForEach() {
        JsonNode all = parse(new JsonFormat().format(List.of(UNKNOWN_KEY, UNTRANSLATED)));
        assertThat(all.get(0))
                .isEqualTo(
                        parse(
                                """
                                {"id": "FW0104", "name": "unknown-key", "severity": "error",
                                 "path": "content/errors/X/nl.yaml", "line": 12, "column": 5,
                                 "message": "there is no key 'mesage'",
                                 "help": "did you mean 'message'?", "notes": []}
                                """));
        assertThat(all.get(1).path("notes"))
                .isEqualTo(
                        parse(
                                """
                                [{"path": "content/errors/X/en.yaml", "line": 3, "column": 2,
                                  "message": "this text"}]
                                """));
    }

    @Test
    void jsonKeepsEveryCharacterAndEveryMachinesLineBreaks() {
        String nasty = "\"\\\n\r\t\u0000\u2028💥</script>";
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticId.YAML_SYNTAX, SourceSpan.startOf(nasty), nasty, nasty);
        String json = new JsonFormat().format(List.of(diagnostic));
        assertThat(json).doesNotContain("\r").endsWith("]\n");
        JsonNode node = parse(json).get(0);
        assertThat(List.of(node.path("path"), node.path("message"), node.path("help")))
                .allSatisfy(n -> assertThat(n.asString()).isEqualTo(nasty));
    }

    @Test
    void githubGetsOneCommandALine() {
        Diagnostic tricky =
                new Diagnostic(
                        DiagnosticId.UNKNOWN_KEY,
                        new SourceSpan("a,b:c%.yaml", 1, 2),
                        "50%, see: here\r\n::error::x",
                        "why");
        assertThat(new GithubFormat().format(List.of(tricky, UNTRANSLATED)))
                .isEqualTo(
                        """
                        ::error file=a%2Cb%3Ac%25.yaml,line=1,col=2,title=FW0104 unknown-key::50%25, see: here%0D%0A::error::x%0Ahelp: why
                        ::warning file=content/errors/X/nl.yaml,line=20,col=1,title=FW0202 missing-translation::no English words yet%0Acontent/errors/X/en.yaml:3:2: this text
                        """);
    }

    @Test
    void sarifNamesRulesResultsAndPlaces() {
        JsonNode log =
                parse(
                        new SarifFormat("1.2")
                                .format(List.of(UNTRANSLATED, UNKNOWN_KEY, UNKNOWN_KEY)));
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.path("runs").path(0);
        assertThat(run.path("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("rules").valueStream().map(r -> r.path("id").asString()))
                .containsExactly("FW0104", "FW0202");
        for (JsonNode result : run.path("results")) {
            JsonNode rule = driver.path("rules").path(result.path("ruleIndex").asInt());
            assertThat(result.path("ruleId")).isEqualTo(rule.path("id"));
            assertThat(result.path("level"))
                    .isEqualTo(rule.path("defaultConfiguration").path("level"));
        }
        assertThat(run.path("results").path(0))
                .isEqualTo(
                        parse(
                                """
                                {"ruleId": "FW0202", "ruleIndex": 1, "level": "warning",
                                 "message": {"text": "no English words yet"},
                                 "locations": [{"physicalLocation": {
                                   "artifactLocation": {"uri": "content/errors/X/nl.yaml"},
                                   "region": {"startLine": 20, "startColumn": 1}}}],
                                 "relatedLocations": [{"id": 1, "physicalLocation": {
                                   "artifactLocation": {"uri": "content/errors/X/en.yaml"},
                                   "region": {"startLine": 3, "startColumn": 2}},
                                   "message": {"text": "this text"}}]}
                                """));
    }

    @ParameterizedTest
    @CsvSource({
        "content/a b#é.yaml, content/a%20b%23%C3%A9.yaml",
        "a:b/c%20.yaml, a%3Ab/c%2520.yaml",
        "/tmp/x y.yaml, file:///tmp/x%20y.yaml",
        "C:/x y.yaml, file:///C:/x%20y.yaml"
    })
    void sarifPathsAreUris(String path, String uri) {
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticId.YAML_SYNTAX, SourceSpan.startOf(path), "x");
        JsonNode log = parse(new SarifFormat("1").format(List.of(diagnostic)));
        assertThat(log.findValue("uri").asString()).isEqualTo(uri);
        assertThat(java.net.URI.create(uri).toString()).isEqualTo(uri);
    }

    @Test
    void everyFormatHasItsNameAndTakesNothing() {
        for (String name : DiagnosticFormat.NAMES) {
            Optional<DiagnosticFormat> format =
                    DiagnosticFormat.byName(name, SourceLines.NONE, "1");
            assertThat(format).isPresent();
            assertThat(format.orElseThrow().format(List.of())).isNotNull();
        }
        assertThat(new TextFormat(SourceLines.NONE).format(List.of())).isEmpty();
        assertThat(parse(new JsonFormat().format(List.of())).isEmpty()).isTrue();
        assertThat(DiagnosticFormat.byName("xml", SourceLines.NONE, "1")).isEmpty();
    }
}
