package nl.foutwijzer.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.xliff.ImportPlan.FieldEdit;
import nl.foutwijzer.xliff.ImportPlan.FileEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XliffImportTest {
    private static final ImportPlan NOTHING = new ImportPlan(List.of(), 0, 0, List.of());
    @TempDir private Path folder;
    private Draft draft;

    @BeforeEach
    void begin() throws IOException {
        draft = Draft.in(folder);
    }

    @Test
    void isValidInEveryState() throws Exception {
        assertThat(Judge.faults(draft.export().text())).isEmpty();
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP.replace("`app.exe`", "die App"));
        assertThat(Judge.faults(draft.export().text())).isEmpty();
        assertThat(Judge.faults(draft.export().translateAll(text -> text).text())).isEmpty();
    }

    @Test
    void judgesByRulesThatCanBeBroken() throws Exception {
        Exported document = draft.export();
        assertThat(Judge.faults(document.replace("dataRef=\"d1\"", "dataRef=\"x\"").text()))
                .isNotEmpty();
        assertThat(Judge.faults(document.replace("<notes>", "<notes x='y'>").text())).hasSize(2);
    }

    @Test
    void namesUnitsAfterOccurrencesAndCauses() throws Exception {
        Exported document = draft.export();
        assertThat(document.source("android.message"))
                .matches("Niet gevonden: <ph id=\"1\" [^>]*disp=\"\\{app}\"[^>]*/>");
        assertThat(document.source("ios.causes.gone")).isEqualTo("De app is weg.");
        assertThat(document.text()).doesNotContain("ios.message");
    }

    @Test
    void changesNothingWhereNothingWasTranslated() throws Exception {
        assertThat(draft.plan(draft.export())).isEqualTo(NOTHING);
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP);
        assertThat(draft.plan(draft.export())).isEqualTo(NOTHING);
    }

    @Test
    void makesALanguageFromNothing() throws Exception {
        Exported document = draft.export().translateAll(XliffImportTest::shout);
        ImportPlan plan = draft.plan(document);
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.stamped()).isEqualTo(4);
        assertThat(plan.files())
                .extracting(FileEdit::path)
                .containsExactly(
                        "errors/0x87D1041C/de.yaml", "steps/sync/de.md", "steps/wait/de.md");
        assertThat(plan.files().get(0).hashes())
                .isEqualTo(
                        Map.of(
                                "android", draft.hash("errors/0x87D1041C (android)"),
                                "ios", draft.hash("errors/0x87D1041C (ios)")));
        assertThat(plan.files().get(0).fields())
                .contains(
                        new FieldEdit("android", "message", "NIET GEVONDEN: {app}"),
                        new FieldEdit("ios", "message", ""), // as the source states
                        new FieldEdit(
                                "ios",
                                "meaning",
                                "ER ZIJN TWEE GEVALLEN:\n\n- DE APP IS OUD\n- DE APP IS WEG"));
        assertThat(plan.files().get(1).fields())
                .containsExactly(
                        new FieldEdit("", "title", "SYNCHRONISEER HET APPARAAT"),
                        new FieldEdit(
                                "",
                                "body",
                                """
                                1. OPEN **APPARATEN** EN KIES `app.exe`.
                                2. LEES [DE ANDERE STAP](../wait/de.md#nu), DAN GAAT HET GOED.

                                ## DAARNA {#after}

                                CODE 0x87D1041C BLIJFT. WACHT.
                                """));
        // what has no words comes along
        assertThat(plan.files().get(2).fields()).contains(new FieldEdit("", "body", "`sleep 5`\n"));
    }

    private static String shout(String xml) {
        Matcher words = Pattern.compile("(^|>)[^<]+").matcher(xml.replace("&gt;", "-"));
        return words.replaceAll(w -> Matcher.quoteReplacement(w.group().toUpperCase(Locale.ROOT)));
    }

    private static String sing(String xml) {
        Matcher words = Pattern.compile("(^|>)[^<]+").matcher(xml.replace("&gt;", "-"));
        return words.replaceAll(w -> w.group(1) + "漢 字 ".repeat(60) + "漢");
    }

    @Test
    void changesNothingButTheWordsOfOneBlock() throws Exception {
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP);
        Exported document = draft.export();
        String id = document.idOf("Danach");
        ImportPlan plan = draft.plan(document.translate(id, "Hinterher"));
        String body = Draft.GERMAN_STEP.substring(Draft.GERMAN_STEP.indexOf("1.  "));
        assertThat(plan.files())
                .extracting(FileEdit::fields)
                .containsExactly(
                        List.of(new FieldEdit("", "body", body.replace("Danach", "Hinterher"))));
        assertThat(plan.texts()).isEqualTo(1);
        assertThat(plan.stamped()).isZero();
    }

    @Test
    void keepsUnitsThroughEveryOrder() throws Exception {
        Exported document = draft.export().translateAll(XliffImportTest::shout);
        draft.replace(
                "errors/0x87D1041C/nl.yaml",
                "      old: De app is oud.\n      gone: De app is weg.\n",
                "      gone: De app is weg.\n      old: De app is oud.\n");
        draft.write(
                "steps/sync/nl.md",
                Draft.STEP
                                .replaceFirst("(?s)\n## Daarna.*", "")
                                .replace("---\n1.", "---\nWacht.\n\n1.")
                        + "\n## Daarna {#after}\n\nCode 0x87D1041C blijft. Wacht.\n");
        ImportPlan plan = draft.plan(document);
        assertThat(plan.refused())
                .hasSize(4)
                .allMatch(r -> r.contains("the text is written when all of it is translated"))
                .allMatch(r -> r.contains("missing: paragraph 1"));
        assertThat(plan.files()).hasSize(3);
        assertThat(plan.files().get(1).fields())
                .extracting(FieldEdit::field)
                .containsExactly("title");
    }

    @Test
    void refusesJustTheUnitsWhoseSourceChanged() throws Exception {
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP);
        Exported document = draft.export().translateAll(XliffImportTest::shout);
        draft.replace("errors/0x87D1041C/nl.yaml", "old: De app is oud.", "old: De app is te oud.");
        draft.replace("steps/sync/nl.md", "gaat het goed", "gaat het beter");
        ImportPlan plan = draft.plan(document);
        assertThat(plan.refused())
                .containsExactly(
                        "errors/0x87D1041C (ios), causes/old: the Dutch text has changed since this"
                                + " was exported",
                        "steps/sync, body, list item 2: the Dutch text has changed or is gone since"
                                + " this was exported");
        assertThat(plan.stamped()).isEqualTo(2); // android and wait
        assertThat(plan.files().get(1).fields().get(1).text())
                .contains("1.  OPEN **APPARATEN**", "dann geht es gut", "DAARNA {#after}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wählen Sie <pc id='1'>Geräte</pc> und <ph id='2'/>. | ",
                "<ph id='2'/> und <pc id='1'>Geräte</pc>. | ",
                "<sc id='1'/>Geräte<ec startRef='1'/>: <ph id='2'/> | ",
                "<mrk id='m1' type='comment'><pc id='1'>Geräte</pc></mrk> <ph id='2'/> | ",
                "Nur <pc id='1'>Geräte</pc>. | it lost '`app.exe`'",
                "Ohne alles. | it lost '**', '**', '`app.exe`'",
                "<pc id='1'>Geräte</pc> <ph id='2'/> <ph id='2'/> | it has codes that the source has"
                        + " not, or not so often: '2'",
                "<pc id='1'>Geräte</pc> <ph id='2'/> <ph id='9'/> | it has codes that the source has"
                        + " not, or not so often: '9'",
                "<pc id='1'> Geräte </pc> <ph id='2'/> | its words would be read as markup",
                "*Mit* <pc id='1'>Geräte</pc> <ph id='2'/> | its words would be read as markup",
                "&lt;script&gt; <pc id='1'>Geräte</pc> <ph id='2'/> | its words would be read as markup",
                "# Mit <pc id='1'>Geräte</pc> <ph id='2'/> | its words would be read as another list",
                "- Mit <pc id='1'>Geräte</pc> <ph id='2'/> | its words would be read as another list"
            })
    void seesThatNoCodeIsLost(String target, String refusal) throws Exception {
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP);
        Exported document = draft.export();
        ImportPlan plan =
                draft.plan(
                        document.translate(document.idOf("Apparaten"), target.replace('\'', '"')));
        if (refusal == null) {
            assertThat(plan.refused()).isEmpty();
            assertThat(plan.texts()).isEqualTo(1);
            assertThat(plan.files().get(0).fields().get(0).text())
                    .contains("**Geräte**", "`app.exe`", "1.  ");
        } else {
            assertThat(plan.files()).isEmpty();
            assertThat(plan.refused()).hasSize(1);
            assertThat(plan.refused().get(0))
                    .startsWith("steps/sync, body, list item 1: " + refusal.strip());
        }
    }

    @Test
    void stampsWhatIsSaidToBeDoneAndOnlyThat() throws Exception {
        draft.write("steps/sync/de.md", Draft.GERMAN_STEP);
        Exported same = draft.export().replace("state=\"initial\"", "state=\"reviewed\"");
        ImportPlan plan = draft.plan(same);
        assertThat(plan.texts()).isZero();
        assertThat(plan.files())
                .extracting(FileEdit::hashes)
                .containsExactly(Map.of("", draft.hash("steps/sync")));
        Exported most = same.translate("title", "Synchronisieren", State.INITIAL);
        assertThat(draft.plan(most).stamped()).isZero();
        assertThat(draft.plan(most).texts()).isEqualTo(1);
    }

    @Test
    void saysWhatIsStaleAndKeepsItSo() throws Exception {
        String stamp = "translation: {of: nl, source: '%s'}\ntitle:";
        draft.write(
                "steps/sync/de.md",
                Draft.GERMAN_STEP.replace("title:", stamp.formatted(draft.hash("steps/sync"))));
        assertThat(draft.export().unit("title")).contains("state=\"translated\"");
        draft.replace("steps/sync/nl.md", "Wacht.", "Wacht even.");
        Exported document = draft.export();
        assertThat(document.unit("title"))
                .contains("state=\"initial\"", "The source has changed", "Synchronisieren Sie");
        assertThat(draft.plan(document)).isEqualTo(NOTHING);
    }

    @Test
    void keepsHashesOfAnotherLanguage() throws Exception {
        String yaml =
                """
                translation: {of: ja, source: {ios: '00000000'}}
                occurrences:
                  android:
                    message: ~
                    meaning: Die App ist weg.
                    causes: {removed: Entfernt.}
                  ios: {meaning: Zwei.}
                """;
        draft.write("errors/0x87D1041C/de.yaml", yaml);
        Exported document = draft.export().replace("state=\"initial\"", "state=\"final\"");
        assertThat(draft.plan(document)).isEqualTo(NOTHING);
    }

    @Test
    void takesAnEmptyMessageForOneThatTheProductDoesNotHave() throws Exception {
        Exported document = draft.export().translate("android.message", "");
        assertThat(draft.plan(document).files().get(0).fields())
                .containsExactly(new FieldEdit("android", "message", ""));
        draft.write(
                "errors/0x87D1041C/de.yaml",
                "occurrences: {android: {message: ~, meaning: Die App ist weg.}}\n");
        assertThat(draft.export().unit("android.message")).contains("<target></target>");
        assertThat(draft.plan(draft.export())).isEqualTo(NOTHING);
    }

    @Test
    void joinsWhatAToolCutIntoSegments() throws Exception {
        Exported document =
                draft.export()
                        .replace(
                                "<source>De app is oud.</source>",
                                "<source>De app</source><target>Die App</target></segment>"
                                        + "<ignorable><source> </source></ignorable>"
                                        + "<segment state=\"translated\"><source>is oud.</source>"
                                        + "<target>ist\n  alt.</target>");
        assertThat(draft.plan(document).files().get(0).fields())
                .containsExactly(new FieldEdit("ios", "causes/old", "Die App ist alt."));
    }

    @Test
    void readsTheSourceWhereAToolDroppedItsHash() throws Exception {
        Exported document =
                new Exported(
                        draft.export()
                                .translate("android.meaning", "Die App ist weg.")
                                .text()
                                .replaceAll("(?s)<mda:metadata>.*?</mda:metadata>", ""));
        assertThat(draft.plan(document).texts()).isEqualTo(1);
        draft.replace("errors/0x87D1041C/nl.yaml", "De app is weg.", "De app is er niet.");
        assertThat(draft.plan(document).refused()).isNotEmpty();
        assertThat(draft.plan(document).texts()).isZero();
    }

    @Test
    void wrapsNoJapanese() throws Exception {
        Exported document = draft.export(LanguageTag.of("ja")).translateAll(XliffImportTest::sing);
        assertThat(draft.plan(document).files().get(1).fields().get(1).text().lines()).hasSize(6);
    }
}
