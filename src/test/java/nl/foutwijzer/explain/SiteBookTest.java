package nl.foutwijzer.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteBookTest {
    private static final String[] CODES = {"0x80070005", "0x80070002", "0x8007007B", "1603"};

    private static Path site;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = folder;
        Fixture.build(site);
    }

    @ParameterizedTest
    @CsvSource({"en, 60", "nl, 100"})
    void saysTheSameAsTheContentItWasBuiltOf(String lang, int width) throws IOException {
        assertThat(Fixture.text(Fixture.built(site, lang), width, CODES))
                .isEqualTo(Fixture.text(Fixture.content(lang), width, CODES));
    }

    @ParameterizedTest
    @CsvSource({"en", "nl"})
    void saysItInTheSameMarkdown(String lang) throws IOException {
        assertThat(Fixture.markdown(Fixture.built(site, lang), CODES))
                .isEqualTo(Fixture.markdown(Fixture.content(lang), CODES));
    }

    @ParameterizedTest
    @CsvSource({
        "0x80070005, KNOWN",
        "-2147024891, KNOWN",
        "access denied 5, KNOWN",
        "1603, KNOWN",
        "0x80070006, UNKNOWN",
        "e_path, AMBIGUOUS",
        "0x80070643, KNOWN"
    })
    void readsCodesAsTheSitesOwnLook(String spelling, Answer.Kind kind) throws IOException {
        assertThat(Fixture.ask(Fixture.built(site, "en"), spelling))
                .extracting(Answer::kind)
                .containsExactly(kind);
    }

    @Test
    void findsTheCodesOfALog() throws IOException {
        StringReader log = new StringReader("0x80070005\nerror 1603\nsize 1603\n0x80070006\n");
        assertThat(new Inquiry(Fixture.built(site, "en")).scan(log))
                .extracting(answer -> answer.code().orElse(""), Answer::isFound)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0x80070005", true),
                        org.assertj.core.groups.Tuple.tuple("1603", true),
                        org.assertj.core.groups.Tuple.tuple("0x80070006", false));
    }

    @Test
    void saysItInTheSameJson() throws IOException {
        assertThat(json(Fixture.built(site, "nl"))).isEqualTo(json(Fixture.content("nl")));
    }

    private static String json(CodeBook book) {
        String[] asked = {"0x80070005", "0x80070002", "e_path", "1603", "0x80070006", "nothing"};
        return new JsonAnswers(book).write(Fixture.ask(book, asked));
    }

    @Test
    void knowsTheWordsThatAnnounceACode() throws IOException {
        String log = "fout 1603, error 1603, blah 1603";
        assertThat(new Inquiry(Fixture.built(site, "en")).scan(new StringReader(log)))
                .extracting(Answer::sighting)
                .containsExactly(Optional.of(new Answer.Sighting(2, 1)));
    }

    @Test
    void knowsTheLanguagesOfASiteTheSourceFirst() throws IOException {
        assertThat(BuiltSite.open(site).codes().languages())
                .containsExactly(LanguageTag.of("en"), LanguageTag.of("nl"));
    }

    @Test
    void takesOnlyASiteForASite(@TempDir Path empty) {
        assertThatThrownBy(() -> BuiltSite.open(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no site that foutwijzer built, or one of an older")
                .hasMessageContaining("has no codes.json");
    }

    static List<Arguments> damages() {
        return List.of(
                Arguments.of("{\n\"schema\": 1,\n nonsense", "codes.json:3:"),
                Arguments.of(
                        "{\"schema\": 2}", "codes.json: its \"schema\" is 2, and this version"),
                Arguments.of("[]", "codes.json: its \"schema\" is "),
                Arguments.of("{\"schema\": 1}", "codes.json: not as foutwijzer writes it: "),
                Arguments.of(
                        "{\"schema\": 1, \"sourceLanguage\": \"?\"}", "not a language tag: ?"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void saysWhatIsWrongWithADamagedSite(String codes, String message) throws IOException {
        Path folder = Files.createTempDirectory(site, "damaged");
        Files.writeString(folder.resolve("codes.json"), codes);
        assertThatThrownBy(() -> BuiltSite.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysWhichCodeIsMissing(@TempDir Path folder) throws IOException {
        Files.copy(site.resolve("codes.json"), folder.resolve("codes.json"));
        assertThatThrownBy(() -> Fixture.markdown(Fixture.built(folder, "en"), "1603"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("1603.json");
    }
}
