package nl.foutwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CodeCasesTest {

    static Stream<JsonNode> normalize() {
        return CodeCases.section("normalize");
    }

    @ParameterizedTest
    @MethodSource
    void normalize(JsonNode test) {
        JsonNode canonical = test.path("canonical");
        Optional<String> expected =
                canonical.isNull() ? Optional.empty() : Optional.of(canonical.asString());
        assertThat(CodeCases.notation(test).normalize(test.path("input").asString()))
                .isEqualTo(expected);
        expected.ifPresent(
                c -> assertThat(CodeCases.notation(test).normalize(c)).isEqualTo(expected));
    }

    static Stream<JsonNode> same() {
        return CodeCases.section("same");
    }

    @ParameterizedTest
    @MethodSource
    void same(JsonNode test) {
        List<ErrorCode> codes = textCodes(test);
        assertThat(codes).allSatisfy(code -> assertThat(code).isEqualTo(codes.get(0)));
    }

    static Stream<JsonNode> different() {
        return CodeCases.section("different");
    }

    @ParameterizedTest
    @MethodSource
    void different(JsonNode test) {
        List<ErrorCode> codes = textCodes(test);
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().map(CodeSlug::of)).doesNotHaveDuplicates();
    }

    private static List<ErrorCode> textCodes(JsonNode spellings) {
        return CodeCases.strings(spellings).stream()
                .map(s -> new ErrorCode("text", Notations.TEXT.normalize(s).orElseThrow()))
                .toList();
    }

    static Stream<JsonNode> forms() {
        return CodeCases.section("forms");
    }

    @ParameterizedTest
    @MethodSource
    void forms(JsonNode test) {
        assertThat(CodeCases.notation(test).forms(test.path("canonical").asString()))
                .isEqualTo(CodeCases.strings(test.path("forms")));
    }

    static Stream<JsonNode> order() {
        return CodeCases.section("order");
    }

    @ParameterizedTest
    @MethodSource
    void order(JsonNode test) {
        List<String> sorted = CodeCases.strings(test.path("codes"));
        List<String> mixed = new ArrayList<>(sorted);
        Collections.reverse(mixed);
        mixed.sort(CodeCases.notation(test).order());
        assertThat(mixed).isEqualTo(sorted);
    }

    static Stream<JsonNode> slugs() {
        return CodeCases.section("slugs");
    }

    @ParameterizedTest
    @MethodSource
    void slugs(JsonNode test) {
        assertThat(CodeSlug.of(test.path("code").asString()))
                .isEqualTo(test.path("slug").asString());
    }

    static Stream<JsonNode> find() {
        return CodeCases.section("find");
    }

    @ParameterizedTest
    @MethodSource
    void find(JsonNode test) {
        List<ErrorCode> found = CodeCases.index(test).find(test.path("input").asString());
        assertThat(values(found)).isEqualTo(CodeCases.strings(test.path("codes")));
    }

    static Stream<JsonNode> near() {
        return CodeCases.section("near");
    }

    @ParameterizedTest
    @MethodSource
    void near(JsonNode test) {
        List<ErrorCode> near = CodeCases.index(test).nearest(test.path("input").asString(), 5);
        assertThat(values(near)).isEqualTo(CodeCases.strings(test.path("codes")));
    }

    private static List<String> values(List<ErrorCode> codes) {
        return codes.stream().map(ErrorCode::value).toList();
    }

    static Stream<JsonNode> scan() {
        return CodeCases.section("scan");
    }

    @ParameterizedTest
    @MethodSource
    void scan(JsonNode test) {
        String text = test.path("text").asString();
        List<CodeMatch> matches = CodeCases.scanner(test).scan(text);
        assertThat(matches.stream().map(CodeCasesTest::describe))
                .containsExactlyElementsOf(
                        test.path("matches").valueStream().map(CodeCasesTest::describe).toList());
        assertThat(matches)
                .allSatisfy(
                        m ->
                                assertThat(text.substring(m.start(), m.end()))
                                        .isEqualTo(m.spelling()));
    }

    private static String describe(CodeMatch match) {
        return match.start()
                + " "
                + match.spelling()
                + " = "
                + match.canonical()
                + " "
                + values(match.pages());
    }

    private static String describe(JsonNode match) {
        return match.path("offset").asInt()
                + " "
                + match.path("spelling").asString()
                + " = "
                + match.path("canonical").asString()
                + " "
                + CodeCases.strings(match.path("pages"));
    }

    static Stream<JsonNode> notCodes() {
        return CodeCases.section("not-codes");
    }

    @ParameterizedTest
    @MethodSource
    void notCodes(JsonNode test) {
        assertThat(CodeCases.scanner(test).scan(test.path("text").asString()))
                .as(test.path("why").asString())
                .isEmpty();
    }
}
