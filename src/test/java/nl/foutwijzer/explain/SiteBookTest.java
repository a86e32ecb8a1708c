package nl.foutwijzer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "e_path, NO_CODE"
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
    void knowsTheLanguagesOfASiteTheSourceFirst(@TempDir Path empty) throws IOException {
        assertThat(SiteBook.languages(site))
                .containsExactly(LanguageTag.of("en"), LanguageTag.of("nl"));
        assertThat(SiteBook.languages(empty)).isEmpty();
    }

    @Test
    void readsAPageOfAnotherTheme(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("en/code"));
        Files.writeString(
                other.resolve("en/codes.html"),
                "<main><table><tr><th><a href='code/e1.html'>E1</a><td>It broke</table></main>");
        Files.writeString(
                other.resolve("en/code/e1.html"),
                "<nav>Home</nav><main><h1>E1</h1><p>Mend <b>it</b>.</p><ol><li>Glue</ol></main>");
        CodeBook book = Fixture.built(other, "en");
        ErrorCode code = book.find("e 1").get(0);
        assertThat(book.line(code).message().text()).isEqualTo("It broke");
        assertThat(Fixture.text(book, 60, "e 1"))
                .isEqualTo(
                        """
                        E1: It broke
                        ============

                        - Severity: Error

                        What is going on
                        ----------------

                        Mend it.

                        1. Glue
                        """);
    }
}
