package nl.foutwijzer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswersTest {
    private static final String FULL = "0x80070005";

    @ParameterizedTest
    @CsvSource({"en, 60", "en, 100", "nl, 60"})
    void explainsACodeInText(String lang, int width) throws IOException {
        String text = Fixture.text(Fixture.content(lang), width, FULL);
        assertThat(text).isEqualTo(Fixture.expected(lang + "-" + width + ".txt", text));
    }

    @Test
    void keepsTextWithinItsWidth() {
        String text = Fixture.text(Fixture.content("en"), 60, FULL);
        assertThat(text.lines().filter(line -> !line.contains("https:")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void explainsACodeInMarkdown(String lang) throws IOException {
        String markdown = Fixture.markdown(Fixture.content(lang), FULL);
        assertThat(markdown).isEqualTo(Fixture.expected(lang + ".md", markdown));
    }

    @Test
    void explainsACodeInJson() throws IOException {
        CodeBook book = Fixture.content("en");
        String json = new JsonAnswers(book).write(Fixture.ask(book, FULL));
        assertThat(json).isEqualTo(Fixture.expected("en.json", json));
    }

    @Test
    void givesEveryObjectOfAKindTheSameKeys() {
        JsonNode rich = json(FULL);
        JsonNode poor = json("0x80070002");
        JsonNode none = json("0x8007FFFF");
        assertThat(keys(none)).isEqualTo(keys(rich));
        assertThat(keys(poor.at("/pages/0"))).isEqualTo(keys(rich.at("/pages/0")));
        assertThat(keys(poor.at("/pages/0/occurrences/0")))
                .isEqualTo(keys(rich.at("/pages/0/occurrences/0")));
        assertThat(poor.at("/pages/0/replacedBy").asString()).isEqualTo("0x8007007B");
    }

    private static JsonNode json(String code) {
        CodeBook book = Fixture.content("en");
        String json = new JsonAnswers(book).write(Fixture.ask(book, code));
        return new JsonMapper().readTree(json).at("/answers/0");
    }

    private static Set<String> keys(JsonNode node) {
        assertThat(node.isObject()).isTrue();
        return new TreeSet<>(node.propertyNames());
    }

    @Test
    void tellsOfARetiredCode() {
        assertThat(Fixture.text(Fixture.content("en"), 80, "0x80070002"))
                .contains("This code has been retired.", "Replaced\nby 0x8007007B.");
    }

    @Test
    void listsThePagesThatAreMeant() {
        assertThat(Fixture.text(Fixture.content("en"), 80, "e_path"))
                .isEqualTo(
                        """
                        'e_path' is on 2 pages. Explain the one that fits:

                        - 0x80070002: The file was not found. (Desktop)
                        - 0x8007007B: The name is not correct. (Phone)
                        """);
    }

    @Test
    void namesTheNearestOfAnUnknownCode() {
        assertThat(Fixture.text(Fixture.content("en"), 80, "-2147024892"))
                .isEqualTo(
                        """
                        There is no page for 0x80070004 ('-2147024892').

                        Did you mean:

                        - 0x80070002: The file was not found. (Desktop)
                        - 0x80070005: You may not open {file} <here>. (Desktop, Phone)
                        """);
    }

    @Test
    void saysWhatIsNoCode() {
        assertThat(Fixture.text(Fixture.content("en"), 80, "wat nu?"))
                .isEqualTo(
                        """
                        'wat nu?' is not a code. Give a code as the product shows it, or a log on
                        standard input.
                        """);
    }

    @Test
    void explainsTheCodesOfALogBriefly() throws IOException {
        CodeBook book = Fixture.content("en");
        String log = "start\nfailed: 0x80070005\nfailed: 0x80070005\nerror 1604\n";
        String markdown =
                new MarkdownAnswers(book, false)
                        .write(new Inquiry(book).scan(new StringReader(log)));
        assertThat(markdown)
                .isEqualTo(
                        """
                        ## 0x80070005: You may not open {file} \\<here>.

                        2 times, first on line 2.

                        Desktop:

                        1. **Ask for the rights** (Help desk, 5 minutes)
                        2. **Read the log** (User)

                        Phone:

                        1. **Ask for the rights** (Help desk, 5 minutes)

                        There is no page for 1604.

                        Once, on line 4.

                        Did you mean:

                        - `1603`: A fatal error occurred. (Desktop)
                        """);
    }

    @Test
    void explainsTheCodesOfALogWholeWhereAsked() throws IOException {
        CodeBook book = Fixture.content("en");
        String markdown =
                new MarkdownAnswers(book, true)
                        .write(new Inquiry(book).scan(new StringReader("0x80070005")));
        assertThat(markdown)
                .startsWith("Once, on line 1.\n\n# 0x80070005: ")
                .endsWith(Fixture.markdown(book, FULL));
    }

    @Test
    void sendsNoCommandsToATerminal() {
        CodeBook book = Fixture.content("en");
        String asked = "\u001B[31mE9999\u0007";
        assertThat(Fixture.markdown(book, asked)).doesNotContain("\u001B", "\u0007");
        assertThat(Fixture.text(book, 80, asked)).contains("E9999").doesNotContain("\u001B");
    }
}
