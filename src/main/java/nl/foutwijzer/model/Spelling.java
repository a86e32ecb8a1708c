package nl.foutwijzer.model;

import java.util.Optional;

/**
 * A code as somebody typed or pasted it, without what came along: quotes, brackets, the full stop
 * of a sentence, an Excel formula's {@code =}.
 *
 * @param plain with full-width forms, dashes and spaces made ASCII
 * @param written as it was written, but for invisible characters
 */
record Spelling(String plain, String written) {
    /** Longer than any code; keeps patterns and comparisons cheap on hostile input. */
    static final int MAX_LENGTH = 200;

    private static final String WRAPPING = "\"'`´‘’‚‛“”„‟«»‹›<>()[]{}「」『』【】〈〉《》*|";
    private static final String BEFORE = WRAPPING + "=:";
    private static final String AFTER = WRAPPING + ".,;:!?。、｡､…،؛؟";

    /** Nothing where there is no code's length of text on one line. */
    static Optional<Spelling> of(String raw) {
        if (raw.length() > 4 * MAX_LENGTH) {
            return Optional.empty();
        }
        PlainText text = PlainText.of(raw);
        String plain = text.text();
        int start = 0;
        int end = plain.length();
        while (start < end && strips(BEFORE, plain.charAt(start))) {
            start++;
        }
        while (end > start && strips(AFTER, plain.charAt(end - 1))) {
            end--;
        }
        String inner = plain.substring(start, end);
        if (inner.isEmpty() || inner.length() > MAX_LENGTH || hasControl(inner)) {
            return Optional.empty();
        }
        return Optional.of(new Spelling(inner, withoutInvisible(text.written(start, end))));
    }

    private static boolean strips(String set, char c) {
        return c <= ' ' || set.indexOf(c) >= 0;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c == 0x7F || (c < ' ' && c != '\t'));
    }

    private static String withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !CodeCharacters.isInvisible((char) c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
