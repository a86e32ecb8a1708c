package nl.foutwijzer.xliff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import nl.foutwijzer.content.ContentReader;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.translation.Translations;

/** A small site in a folder, that translators work on. */
record Draft(Path folder) {
    static final LanguageTag NL = LanguageTag.of("nl");
    static final LanguageTag DE = LanguageTag.of("de");

    static final String STEP =
            """
            ---
            title: Synchroniseer het apparaat
            ---
            1. Open **Apparaten** en kies `app.exe`.
            2. Lees [de andere stap](../wait/nl.md#nu), dan
               gaat het goed.

            ## Daarna {#after}

            Code 0x87D1041C blijft. Wacht.
            """;

    static final String GERMAN_STEP =
            """
            ---
            # ein Kommentar
            title: Synchronisieren Sie das Gerät
            ---
            1.  Öffnen Sie **Geräte** und wählen Sie `app.exe`.
            2.  Lesen Sie [den anderen Schritt](../wait/de.md#nu),
                dann geht es gut.

            ## Danach {#after}

            Der Code 0x87D1041C bleibt. Warten Sie.
            """;

    static Draft in(Path folder) throws IOException {
        Draft draft = new Draft(folder);
        draft.write(
                "site.yaml",
                """
                source-language: nl
                languages: {nl: {}, de: {fallback: [nl]}, ja: {fallback: [nl]}}
                platforms: [android, ios]
                stages: []
                roles: [helpdesk]
                codes:
                  - {notation: hresult, pattern: "0x[0-9A-F]{8}", scan: always}
                """);
        draft.write(
                "errors/0x87D1041C/error.yaml",
                """
                severity: error
                added: 2026-11-22
                occurrences:
                  android: {original: 'Not found: {app}', parameters: [app], causes: {removed: {steps: [sync]}}}
                  ios: {causes: {old: {}, gone: {}}}
                """);
        draft.write(
                "errors/0x87D1041C/nl.yaml",
                """
                occurrences:
                  android:
                    message: 'Niet gevonden: {app}'
                    meaning: >-
                      De app is weg.
                    causes:
                      removed: De app is verwijderd.
                  ios:
                    message: ~
                    meaning: |-
                      Er zijn twee gevallen:

                      - de app is oud
                      - de app is weg
                    causes:
                      old: De app is oud.
                      gone: De app is weg.
                """);
        draft.write("steps/sync/step.yaml", "role: helpdesk\nminutes: 5\nadded: 2026-11-22\n");
        draft.write("steps/sync/nl.md", STEP);
        draft.write("steps/wait/step.yaml", "role: helpdesk\nminutes: 5\nadded: 2026-11-22\n");
        draft.write("steps/wait/nl.md", "---\ntitle: Wacht\n---\n`sleep 5`\n");
        return draft;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    void replace(String path, String old, String text) throws IOException {
        String before = Files.readString(folder.resolve(path));
        write(path, before.replace(old, text));
    }

    KnowledgeBase knowledge() throws IOException {
        try (Jobs jobs = new Jobs(1)) {
            return new ContentReader(ContentRoot.of(folder), jobs)
                    .readAll()
                    .knowledge()
                    .orElseThrow();
        }
    }

    String hash(String part) throws IOException {
        KnowledgeBase knowledge = knowledge();
        return Parts.of(knowledge).stream()
                .filter(p -> p.toString().equals(part))
                .flatMap(p -> new Translations(knowledge.site()).hash(p, NL).stream())
                .findFirst()
                .orElseThrow();
    }

    Exported export() throws IOException {
        return export(DE);
    }

    Exported export(LanguageTag language) throws IOException {
        return new Exported(
                XliffExport.of(knowledge(), language, EnumSet.allOf(TranslationState.class))
                        .document());
    }

    ImportPlan plan(Exported document) throws IOException, XliffException {
        Path file = Files.writeString(folder.resolve("de.xlf"), document.text());
        ImportPlan plan = XliffImport.plan(knowledge(), XliffFile.read(file));
        String shown = file.toString().replace('\\', '/') + ":";
        return new ImportPlan(
                plan.files(),
                plan.texts(),
                plan.stamped(),
                plan.refused().stream()
                        .map(line -> line.replace(shown, "").replaceFirst("^[0-9]+: ", ""))
                        .toList());
    }
}
