package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.foutwijzer.bench.Sample.Occurrence;
import nl.foutwijzer.bench.Sample.Words;

/**
 * Writes a sample as a Foutwijzer content folder.
 *
 * @param languages those that the site has, the source language first
 */
record ContentWriter(Sample sample, List<Language> languages, Folder folder) {

    ContentWriter(Sample sample, Folder folder) {
        this(sample, sample.languages(), folder);
    }

    void write() {
        folder.write("site.yaml", site());
        for (Language language : languages) {
            folder.write("i18n/" + language.tag() + ".yaml", catalog(language));
            folder.write(
                    "pages/home/" + language.tag() + ".md", "---\ntitle: Home\n---\nFoutwijzer.\n");
        }
        for (int step = 0; step < Sample.STEPS; step++) {
            writeStep(step);
        }
        for (int code = 0; code < sample.codes(); code++) {
            writeCode(code);
        }
    }

    private void writeStep(int step) {
        String path = "steps/" + Sample.stepId(step) + "/";
        String role = Sample.pick(Sample.ROLES, step);
        folder.write(
                path + "step.yaml",
                "role: " + role + "\nminutes: 5\nadded: 2026-11-22\nupdated: 2026-11-22\n");
        for (Language language : languages) {
            Sample.StepWords words = sample.step(step, language);
            String front =
                    "---\ntitle: >-\n  "
                            + words.title()
                            + "\nsummary: >-\n  "
                            + words.summary()
                            + "\n---\n";
            folder.write(path + language.tag() + ".md", front + words.markdown());
        }
    }

    private void writeCode(int code) {
        String path = "errors/" + sample.code(code) + "/";
        folder.write(path + "error.yaml", definition(code));
        for (Language language : languages) {
            String words =
                    sample.occurrences(code).stream()
                            .map(o -> words(o, sample.words(code, o, language)))
                            .collect(joining());
            folder.write(path + language.tag() + ".yaml", "occurrences:\n" + words);
        }
    }

    private String definition(int code) {
        String related =
                "related:\n"
                        + "  - {code: \"%s\", reason: same-symptom}\n"
                                .formatted(sample.code(code + 1))
                        + "  - {code: \"%s\", reason: often-together}\n"
                                .formatted(sample.code(code + 5));
        String occurrences =
                sample.occurrences(code).stream().map(o -> definition(code, o)).collect(joining());
        return HEAD + related + "occurrences:\n" + occurrences + SOURCES;
    }

    private String definition(int code, Occurrence occurrence) {
        String causes =
                occurrence.causes().stream()
                        .map(c -> "      %s: {steps: [%s]}\n".formatted(c.id(), c.step()))
                        .collect(joining());
        return """
                  %s:
                    stage: %s
                    original: >-
                      %s
                    facets: {intent: [%s], retry: %s}
                    steps: [%s]
                    causes:
                """
                        .formatted(
                                occurrence.platform(),
                                occurrence.stage(),
                                sample.original(code, occurrence),
                                occurrence.intent(),
                                occurrence.retry(),
                                occurrence.step())
                + causes;
    }

    private static String words(Occurrence occurrence, Words words) {
        StringBuilder yaml = new StringBuilder("  " + occurrence.platform() + ":\n");
        yaml.append("    message: >-\n").append(indent(6, words.message()));
        yaml.append("    meaning: |-\n").append(indent(6, words.meaning()));
        yaml.append("    causes:\n");
        for (int cause = 0; cause < words.causes().size(); cause++) {
            yaml.append("      ").append(occurrence.causes().get(cause).id()).append(": |-\n");
            yaml.append(indent(8, words.causes().get(cause)));
        }
        return yaml.append("    solved: |-\n").append(indent(6, words.solved())).toString();
    }

    private static String indent(int spaces, String prose) {
        return prose.lines()
                .map(l -> l.isEmpty() ? "" : " ".repeat(spaces) + l)
                .collect(joining("\n", "", "\n"));
    }

    private static String catalog(Language language) {
        Function<List<String>, String> names =
                ids ->
                        ids.stream()
                                .map(id -> id + ": " + language.nameOf(id))
                                .collect(joining(", ", "{", "}"));
        String facet = "  %s: {label: %s, values: %s}\n";
        return "site: {title: Foutwijzer, tagline: Benchmark}\n"
                + ("platforms: " + names.apply(Sample.PLATFORMS) + "\n")
                + ("stages: " + names.apply(Sample.STAGES) + "\n")
                + ("roles: " + names.apply(Sample.ROLES) + "\n")
                + "facets:\n"
                + facet.formatted("intent", language.nameOf("intent"), names.apply(Sample.INTENTS))
                + facet.formatted("retry", language.nameOf("retry"), names.apply(Sample.RETRIES))
                + ("related: " + names.apply(List.of("same-symptom", "often-together")) + "\n")
                + "cues: [code]\n";
    }

    private String site() {
        return SITE.formatted(
                languages.stream()
                        .map(l -> "  " + l.tag() + ": " + FALLBACKS.get(l.tag()) + "\n")
                        .collect(joining()));
    }

    private static final Map<String, String> FALLBACKS =
            Map.of(
                    "nl", "{}",
                    "en", "{fallback: [nl]}",
                    "de", "{fallback: [en, nl]}",
                    "fr", "{fallback: [en, nl]}");

    private static final String SITE =
            """
            base-url: https://kb.example/
            source-language: nl
            product-language: en
            languages:
            %s\
            platforms: [android, ios, windows]
            stages: [assigned, notified, downloaded, installed, detected]
            roles: [user, helpdesk, administrator, field]
            facets:
              intent: {values: [required, available], many: true}
              retry: {values: [by-user, next-sync, none]}
            codes:
              - {notation: hresult, pattern: "0x[0-9A-F]{8}", scan: always}
            """;

    private static final String HEAD =
            """
            severity: error
            status: active
            added: 2026-11-22
            updated: 2026-11-22
            tags: [benchmark]
            """;

    private static final String SOURCES =
            """
            sources:
              - {title: "Error codes", url: "https://kb.example/codes", as-of: 2026-11-22}
            """;
}
