package nl.foutwijzer.markdown;

/**
 * Bold words on their way to a terminal, between marks that take no room and that no text can have,
 * because its own control characters are taken out.
 */
final class Bold {
    private static final char ON = '\u000E';
    private static final char OFF = '\u000F';
    private static final String BOLD = "\u001B[1m";
    private static final String NORMAL = "\u001B[22m";

    private Bold() {}

    static String of(String words) {
        return words.isBlank() ? words : ON + hidden(words) + OFF;
    }

    static boolean isMark(int c) {
        return c == ON || c == OFF;
    }

    static String shown(String text) {
        return text.replace(String.valueOf(ON), BOLD).replace(String.valueOf(OFF), NORMAL);
    }

    static String hidden(String text) {
        return text.replace(String.valueOf(ON), "").replace(String.valueOf(OFF), "");
    }

    static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }
}
