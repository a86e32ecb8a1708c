package nl.foutwijzer.bench;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A made-up knowledge base of any size; every part of it is the same each time that it is asked
 * for.
 */
record Sample(int codes, List<Language> languages) {
    static final List<String> PLATFORMS = List.of("android", "ios", "windows");
    static final List<String> STAGES =
            List.of("assigned", "notified", "downloaded", "installed", "detected");
    static final List<String> ROLES = List.of("user", "helpdesk", "administrator", "field");
    static final List<String> INTENTS = List.of("required", "available");
    static final List<String> RETRIES = List.of("by-user", "next-sync", "none");
    static final int STEPS = 40;

    private static final int COMMON_STEPS = 4;
    private static final String[] FACILITIES = {"0x8007", "0x87D1", "0x80CF", "0xC7D1"};

    /** What a code means in one case, without words. */
    record Occurrence(
            String platform,
            String stage,
            String intent,
            String retry,
            String step,
            List<Cause> causes) {}

    record Cause(String id, String step) {}

    record Words(String message, String meaning, List<String> causes, String solved) {}

    record StepWords(String title, String summary, String markdown) {}

    String code(int index) {
        int number = Math.floorMod(index, codes);
        String low = String.format("%04X", number / FACILITIES.length * 37 + 11 & 0xFFFF);
        return FACILITIES[number % FACILITIES.length] + low;
    }

    /** Every eighth code occurs on two platforms. */
    List<Occurrence> occurrences(int index) {
        return IntStream.range(0, index % 8 == 0 ? 2 : 1)
                .mapToObj(n -> occurrence(index, n))
                .toList();
    }

    private static Occurrence occurrence(int index, int number) {
        List<Cause> causes =
                IntStream.range(0, 3)
                        .mapToObj(
                                c -> new Cause("cause-" + c, rareStep(index * 5 + number * 3 + c)))
                        .toList();
        return new Occurrence(
                pick(PLATFORMS, index + number),
                pick(STAGES, index / 2),
                pick(INTENTS, index / 3),
                pick(RETRIES, index),
                stepId((index + number) % COMMON_STEPS),
                causes);
    }

    /**
     * Some 2.5 kB for each occurrence, cut as real articles are: bold names, code, links and lists
     * among sentences.
     */
    Words words(int index, Occurrence occurrence, Language language) {
        SplittableRandom random = random("code", index, occurrence.platform(), language.tag());
        String meaning =
                language.paragraph(4, random)
                        + "\n\n"
                        + language.lines(3, "- ", random)
                        + "\n\n"
                        + language.paragraph(2, random);
        List<String> causes =
                List.of(
                        language.paragraph(4, random) + "\n\n" + language.lines(3, "1. ", random),
                        language.paragraph(4, random),
                        language.paragraph(3, random));
        return new Words(message(language, random), meaning, causes, language.paragraph(2, random));
    }

    /** What the product prints: the message in English. */
    String original(int index, Occurrence occurrence) {
        Language english =
                languages.stream().filter(l -> l.tag().equals("en")).findFirst().orElseThrow();
        return words(index, occurrence, english).message();
    }

    static String stepId(int number) {
        return String.format("step-%02d", number);
    }

    /**
     * A shared article: a paragraph, a nested list, and by turns an alert, a table and a heading.
     */
    StepWords step(int number, Language language) {
        SplittableRandom random = random("step", number, "", language.tag());
        StringBuilder text = new StringBuilder(language.sentence(random)).append("\n\n");
        text.append(language.lines(2, "1. ", random)).append('\n');
        text.append(language.lines(2, "   - ", random)).append('\n');
        text.append(language.lines(1, "1. ", random)).append("\n\n");
        if (number % 2 == 0) {
            text.append("> [!NOTE]\n").append(language.lines(2, "> ", random)).append("\n\n");
        } else {
            text.append(table(language, random)).append('\n');
        }
        if (number % 3 == 0) {
            text.append("## ")
                    .append(Language.capital(language.word("noun", random)))
                    .append("\n\n");
            text.append(language.paragraph(2, random)).append('\n');
        }
        return new StepWords(message(language, random), language.sentence(random), text.toString());
    }

    private static String table(Language language, SplittableRandom random) {
        StringBuilder table = new StringBuilder();
        table.append("| ")
                .append(language.label("value"))
                .append(" | ")
                .append(language.label("check"))
                .append(" |\n| --- | --- |\n");
        for (int row = 0; row < 3; row++) {
            table.append("| `")
                    .append(Language.token(random))
                    .append("` | ")
                    .append(language.sentence(random))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** A sentence without Markdown in it, as products print them. */
    private static String message(Language language, SplittableRandom random) {
        return language.sentence(random).replaceAll("[`*]|\\]\\([^)]*\\)|\\[", "");
    }

    private static String rareStep(int number) {
        return stepId(COMMON_STEPS + number % (STEPS - COMMON_STEPS));
    }

    static String pick(List<String> values, int number) {
        return values.get(number % values.size());
    }

    private static SplittableRandom random(String kind, int number, String part, String language) {
        return new SplittableRandom(Objects.hash(kind, number, part, language));
    }
}
