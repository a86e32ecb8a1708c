package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.foutwijzer.content.LoneFile;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.translation.Part.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsEditTest {
    private static final LanguageTag NL = LanguageTag.of("nl");

    private static final String ERROR =
            """
            # a comment that stays
            occurrences:
              android:
                message: ~   # not known
                meaning: >-
                  The app was on the device,
                  and is there no longer.   # part of the words
                # about causes
                causes:
                  removed: "The user: removed it"   # and why
                  other: |-
                    - one
                    - two
                solved: It is back.
              ios: {message: 'It''s gone', meaning: gone}
            """;

    private static final String ARTICLE =
            """
            ---
            # what it is called
            title: Sync the device   # short
            summary: "Now: at once"
            ---
            1. Open *Settings*.
            """;

    @Test
    void fillsKeysThatHaveNothingButAComment() {
        assertThat(
                        article("---\ntitle:   # Titel\nsummary:\n---\n<!-- x -->\n")
                                .set("", "title", "Title")
                                .set("", "summary", "Short: yes")
                                .text())
                .isEqualTo(
                        "---\ntitle: \"Title\"   # Titel\nsummary: \"Short: yes\"\n---\n<!-- x -->\n");
        assertThat(
                        edit("occurrences:\n  ios:\n    meaning:   # weg\n    solved: yes\n")
                                .set("ios", "meaning", "gone")
                                .text())
                .isEqualTo(
                        "occurrences:\n  ios:\n    meaning: >-   # weg\n      gone\n    solved: yes\n");
    }

    @Test
    void statesThatAMessageIsNone() {
        assertThat(edit("occurrences:\n  ios:\n    solved: yes\n").set("ios", "message", "").text())
                .isEqualTo("occurrences:\n  ios:\n    message: ~\n    solved: yes\n");
    }

    @Test
    void changesOneTextAndNothingElse() {
        String edited = edit(ERROR).set("android", "solved", "The app is there again.").text();
        assertThat(edited)
                .isEqualTo(
                        ERROR.replace(
                                "solved: It is back.",
                                "solved: >-\n      The app is there again."));
    }

    @Test
    void keepsCommentsBesideWhatItChanges() {
        String edited =
                edit(ERROR)
                        .set("android", "message", "Not found")
                        .set("android", "causes/removed", "Removed")
                        .text();
        assertThat(edited)
                .contains("    message: >-   # not known\n      Not found\n    meaning: >-\n")
                .contains("      removed: >-   # and why\n        Removed\n      other: |-\n");
    }

    @Test
    void addsWhatIsMissingWhereItUsuallyStands() {
        String edited =
                edit("occurrences:\n  ios:\n    solved: yes\n# the end\n")
                        .set("ios", "causes/a-cause", "One")
                        .set("ios", "message", "Two")
                        .set("android", "meaning", "Three")
                        .text();
        assertThat(edited)
                .isEqualTo(
                        """
                        occurrences:
                          ios:
                            message: >-
                              Two
                            causes:
                              a-cause: >-
                                One
                            solved: yes
                          android:
                            meaning: >-
                              Three
                        # the end
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "occurrences:\n",
                "occurrences: ~ # nothing\n",
                "occurrences: {}\n",
                "occurrences: {ios: {meaning: a}}\n",
                "occurrences:\n  android:\n",
                "occurrences:\n  android: {}\n",
                "occurrences:\n    android:\n        causes:\n",
                "occurrences:\n    android:\n        causes: {b: c}\n"
            })
    void addsATextToAnyShape(String file) {
        String edited = edit(file).set("android", "causes/lost", "It is: lost # really").text();
        assertThat(read(edited)).containsEntry("android causes/lost", "It is: lost # really");
        assertThat(edited.lines().filter(line -> line.contains("#")).count())
                .isEqualTo(file.lines().filter(line -> line.contains("#")).count() + 1);
    }

    @Test
    void stampsAFileThatHasNoStamp() {
        assertThat(edit(ERROR).stamp(NL, hashes("android", "ios")).text())
                .isEqualTo(
                        ERROR.replace(
                                "occurrences:",
                                "translation: {of: nl, source: {android: \"0e123456\", ios:"
                                        + " \"0e123456\"}}\noccurrences:"));
        assertThat(article(ARTICLE).stamp(NL, hashes("")).text())
                .isEqualTo(
                        ARTICLE.replace(
                                "at once\"\n",
                                "at once\"\ntranslation: {of: nl, source: \"0e123456\"}\n"));
    }

    @Test
    void changesJustTheHashesOfAStamp() {
        String stamped = "translation: {of: nl, source: {ios: 11111111}}   # the tool's\n" + ERROR;
        assertThat(edit(stamped).stamp(NL, hashes("android", "ios")).text())
                .isEqualTo(
                        stamped.replace(
                                "ios: 11111111", "ios: \"0e123456\", android: \"0e123456\""));
        String block = "translation:\n  of: nl\n  source:\n    ios: '11111111'\n" + ERROR;
        assertThat(edit(block).stamp(NL, hashes("android", "ios")).text())
                .isEqualTo(block.replace("'11111111'", "\"0e123456\"\n    android: \"0e123456\""));
    }

    @Test
    void leavesAStampThatSaysTheSame() {
        String stamped = "translation: {of: nl, source: {android: 0e123456}}\n" + ERROR;
        assertThat(edit(stamped).stamp(NL, hashes("android")).text()).isEqualTo(stamped);
    }

    @Test
    void editsArticles() {
        String edited =
                article(ARTICLE)
                        .set("", "title", "Sync: now")
                        .set("", "summary", "At once")
                        .set("", "body", "1. Open.\n")
                        .text();
        assertThat(edited)
                .isEqualTo(
                        """
                        ---
                        # what it is called
                        title: "Sync: now"   # short
                        summary: At once
                        ---
                        1. Open.
                        """);
    }

    @Property
    void whatIsWrittenIsWhatIsRead(@ForAll("places") String[] place, @ForAll("texts") String text) {
        Assume.that(!text.isBlank());
        Map<String, String> expected = read(ERROR);
        String edited = edit(ERROR).set(place[0], place[1], text).text();
        expected.put(place[0] + " " + place[1], text);
        assertThat(read(edited)).isEqualTo(expected);
    }

    @Property
    void titlesSurviveToo(@ForAll("texts") String text) {
        Assume.that(!text.isBlank());
        String edited = article(ARTICLE).set("", "title", text).text();
        assertThat(read(edited, Kind.ARTICLE)).containsEntry(" title", text);
    }

    @Provide
    Arbitrary<String[]> places() {
        return Combinators.combine(
                        Arbitraries.of("android", "ios", "windows"),
                        Arbitraries.of(
                                "message", "meaning", "causes/removed", "causes/new", "solved"))
                .as((part, field) -> new String[] {part, field});
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, Arbitraries.strings().alpha().ofMaxLength(9)),
                        net.jqwik.api.Tuple.of(
                                3,
                                Arbitraries.of(
                                        " ",
                                        "  ",
                                        "\n",
                                        "\n\n",
                                        ": ",
                                        " #",
                                        "'",
                                        "\"",
                                        "\\",
                                        "{",
                                        "}",
                                        "[",
                                        "&",
                                        "*",
                                        "|",
                                        ">",
                                        "%",
                                        "@",
                                        "`",
                                        "-",
                                        "- ",
                                        "\t",
                                        "日本語",
                                        "؟",
                                        "\u2028",
                                        "\uFEFF",
                                        "😀",
                                        "~",
                                        "null",
                                        "---",
                                        ",",
                                        "0x87D1041C",
                                        "\u0001")));
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static Map<String, String> hashes(String... parts) {
        Map<String, String> hashes = new TreeMap<>();
        for (String part : parts) {
            hashes.put(part, "0e123456");
        }
        return hashes;
    }

    private static Map<String, String> read(String text) {
        return read(text, Kind.ERROR);
    }

    private static Map<String, String> read(String text, Kind kind) {
        Map<String, String> result = new TreeMap<>();
        LoneFile.read(file(text), kind)
                .forEach(
                        (part, words) ->
                                words.fields()
                                        .forEach((f, t) -> result.put(part + " " + f, t.text())));
        return result;
    }

    private static WordsEdit edit(String text) {
        return WordsEdit.of(file(text), Kind.ERROR);
    }

    private static WordsEdit article(String text) {
        return WordsEdit.of(file(text), Kind.ARTICLE);
    }

    private static SourceFile file(String text) {
        return new SourceFile("a", text);
    }
}
