package nl.foutwijzer.markdown;

import java.util.regex.Pattern;

/**
 * Bold words on their way to a terminal, between marks that take no room and that no text can have,
 * because its own control characters are taken out. They pair up, one within another.
 */
final class Bold {
    static final char ON = '\u000E';
    static final char OFF = '\u000F';

    private static final String BOLD = "\u001B[1m";
    private static final String NORMAL = "\u001B[22m";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private Bold() {}

    static boolean isMark(int c) {
        return c == ON || c == OFF;
    }

    static String shown(String text) {
        return write(text, BOLD, NORMAL);
    }

    static String hidden(String text) {
        return write(text, "", "");
    }

    private static String write(String text, String bold, String normal) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ON) {
                out.append(depth++ == 0 ? bold : "");
            } else if (c == OFF) {
                out.append(--depth == 0 ? normal : "");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text without its own control characters; line breaks and tabs stay. */
    static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }
}
