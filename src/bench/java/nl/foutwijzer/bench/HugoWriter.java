package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.foutwijzer.bench.Sample.Occurrence;
import nl.foutwijzer.bench.Sample.StepWords;
import nl.foutwijzer.bench.Sample.Words;

/** Writes a sample as the source of a Hugo site whose pages hold the same words. */
record HugoWriter(Sample sample, Folder folder) {

    void write(Path theme) {
        folder.copyFrom(theme);
        sample.languages().forEach(this::write);
    }

    private void write(Language language) {
        Folder content = folder.in("content/" + language.tag());
        content.write("_index.md", "---\ntitle: Home\n---\nFoutwijzer.\n");
        content.write("code/_index.md", "---\ntitle: Codes\n---\n");
        for (String platform : Sample.PLATFORMS) {
            content.write(
                    "platform/" + platform + "/_index.md",
                    "---\ntitle: " + language.nameOf(platform) + "\n---\n");
        }
        for (int step = 0; step < Sample.STEPS; step++) {
            StepWords words = sample.step(step, language);
            String front =
                    """
                    ---
                    title: >-
                      %s
                    description: >-
                      %s
                    role: %s
                    minutes: 5
                    ---
                    """
                            .formatted(
                                    words.title(),
                                    words.summary(),
                                    language.nameOf(Sample.pick(Sample.ROLES, step)));
            content.write("steps/" + Sample.stepId(step) + "/_index.md", front + words.markdown());
        }
        for (int code = 0; code < sample.codes(); code++) {
            content.write(
                    "code/" + slug(code) + ".md", front(code, language) + body(code, language));
        }
    }

    private String slug(int code) {
        return sample.code(code).toLowerCase(Locale.ROOT);
    }

    private String front(int code, Language language) {
        List<Occurrence> occurrences = sample.occurrences(code);
        String message = sample.words(code, occurrences.get(0), language).message();
        int number = Integer.parseUnsignedInt(sample.code(code).substring(2), 16);
        return """
                ---
                title: >-
                  %1$s: %2$s
                description: >-
                  %2$s
                code: "%1$s"
                message: >-
                  %2$s
                notations: ["%3$d", "%4$s"]
                severity: error
                lastmod: 2026-11-22
                platform: [%5$s]
                steps: [%6$s]
                related:
                  - {code: "%7$s", reason: %9$s}
                  - {code: "%8$s", reason: %10$s}
                sources:
                  - {title: "Error codes", url: "https://kb.example/codes", asof: "2026-11-22"}
                """
                        .formatted(
                                sample.code(code),
                                message,
                                number,
                                Integer.toUnsignedString(number),
                                occurrences.stream()
                                        .map(Occurrence::platform)
                                        .collect(joining(", ")),
                                occurrences.stream()
                                        .flatMap(HugoWriter::steps)
                                        .collect(joining(", ")),
                                slug(code + 1),
                                slug(code + 5),
                                language.nameOf("same-symptom"),
                                language.nameOf("often-together"))
                + occurrences.stream()
                        .map(o -> facts(o, language))
                        .collect(joining("", "facts:\n", ""))
                + permalink(code, language)
                + "---\n";
    }

    /** The address without a language, made once. */
    private String permalink(int code, Language language) {
        return language.tag().equals("nl") ? "aliases: [/code/" + slug(code) + ".html]\n" : "";
    }

    private static Stream<String> steps(Occurrence occurrence) {
        return Stream.concat(
                Stream.of(occurrence.step()), occurrence.causes().stream().map(Sample.Cause::step));
    }

    private static String facts(Occurrence occurrence, Language language) {
        return Stream.of(
                        fact("stage", occurrence.stage(), language),
                        fact("intent", occurrence.intent(), language),
                        fact("retry", occurrence.retry(), language))
                .collect(joining());
    }

    private static String fact(String label, String value, Language language) {
        return "  - {label: %s, value: %s}\n"
                .formatted(language.nameOf(label), language.nameOf(value));
    }

    private String body(int code, Language language) {
        StringBuilder body = new StringBuilder();
        for (Occurrence occurrence : sample.occurrences(code)) {
            Words words = sample.words(code, occurrence, language);
            String platform = occurrence.platform();
            body.append("\n## %s {#%s}\n\n".formatted(language.nameOf(platform), platform));
            body.append(
                    "> %s\n>\n> %s\n\n"
                            .formatted(words.message(), sample.original(code, occurrence)));
            body.append(words.meaning()).append("\n\n");
            body.append(embedded(occurrence.step(), platform));
            body.append("### ").append(language.label("causes")).append("\n\n");
            for (int cause = 0; cause < words.causes().size(); cause++) {
                body.append(words.causes().get(cause)).append("\n\n");
                body.append(embedded(occurrence.causes().get(cause).step(), platform));
            }
            body.append("### ").append(language.label("solved")).append("\n\n");
            body.append(words.solved()).append('\n');
        }
        return body.toString();
    }

    /** A step among the text of a code: a shortcode, so that Hugo too renders each step once. */
    private static String embedded(String step, String platform) {
        return "{{< step %s %s >}}\n\n".formatted(step, platform);
    }
}
