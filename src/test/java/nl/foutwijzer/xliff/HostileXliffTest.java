package nl.foutwijzer.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileXliffTest {
    private static final String ROOT =
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='nl'"
                    + " trgLang='de'>";
    @TempDir private Path folder;
    private Draft draft;

    @BeforeEach
    void begin() throws IOException {
        draft = Draft.in(folder);
    }

    static Stream<Arguments> documents() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        return Stream.of(
                Arguments.of(bomb + ROOT + "&b;</xliff>", "1: a DTD or an entity is not read"),
                Arguments.of(outside + ROOT + "&a;</xliff>", "1: a DTD or an entity is not read"),
                Arguments.of(
                        "<!DOCTYPE xliff SYSTEM 'http://a.example/x.dtd'>" + ROOT + "</xliff>",
                        "1: a DTD or an entity is not read"),
                Arguments.of(ROOT + "&a;</xliff>", "not well-formed XML"),
                Arguments.of(ROOT + "\n" + "<a>".repeat(100_000), "2: this is nested too deep"),
                Arguments.of("", "1: this is not well-formed XML"),
                Arguments.of("PK\u0003\u0004", "1: this is not well-formed XML"),
                Arguments.of(ROOT + "\n<file", "2: this is not well-formed XML"),
                Arguments.of("<html/>", "1: this is not XLIFF"),
                Arguments.of(
                        ROOT.replace("2.1", "1.2") + "</xliff>",
                        "1: this is not XLIFF 2.1 but '1.2'"),
                Arguments.of(
                        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/>",
                        "1: this is not XLIFF 2.1 but '1.2'"),
                Arguments.of(
                        ROOT.replace("'de'", "'fr'") + "</xliff>",
                        ": this translates into fr, which the site does not translate into"),
                Arguments.of(
                        ROOT.replace("'de'", "'nl'") + "</xliff>",
                        ": this translates into nl, which the site does not translate into"),
                Arguments.of(
                        ROOT.replace("'nl'", "'en'") + "</xliff>",
                        ": this translates from en, but the source language is nl"),
                Arguments.of(
                        ROOT.replace("'de'", "'../x'") + "</xliff>",
                        "1: srcLang and trgLang must name a language each"),
                Arguments.of(
                        ROOT + "<file id='a'><unit id='b'/><unit id='b'/></file></xliff>",
                        "1: this unit stands here for a second time"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellsInOneLineWhatIsWrong(String document, String message) {
        assertThatThrownBy(() -> draft.plan(new Exported(document)))
                .isInstanceOf(XliffException.class)
                .hasMessageEndingWith(message)
                .message()
                .contains("de.xlf")
                .doesNotContain("\n");
    }

    @Test
    void readsOtherEncodingsAndRefusesBytesThatAreNone() throws Exception {
        String document = ROOT + "<file id='é'/></xliff>";
        Path file = folder.resolve("x.xlf");
        Files.write(file, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16BE));
        assertThat(XliffFile.read(file).targetLanguage()).isEqualTo(Draft.DE);
        Files.write(file, document.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> XliffFile.read(file)).isInstanceOf(XliffException.class);
    }

    @Test
    void takesNothingForAPath() throws Exception {
        Exported document =
                draft.export()
                        .translate("android.meaning", "Weg.")
                        .replace("original=\"errors/0x87D1041C/nl.yaml\"", "original=\"../../x\"");
        assertThat(draft.plan(document).files())
                .extracting(ImportPlan.FileEdit::path)
                .containsExactly("errors/0x87D1041C/de.yaml");
    }

    @Test
    void showsNoControlCharactersOfOthers() throws Exception {
        String evil = ROOT + "<file id='a'><unit id='b' name='x&#x202E;&#x9B;31m'/></file></xliff>";
        assertThat(draft.plan(new Exported(evil)).refused())
                .containsExactly(
                        "x??31m: the Dutch text has changed or is gone since this was exported");
    }
}
