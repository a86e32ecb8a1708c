package nl.foutwijzer.xliff;

import java.util.regex.Pattern;

/** Spaces that tools for translators may change without meaning to. */
final class Spaces {
    /** Those of XML alone: one that does not break, or a wide one, is a character of the text. */
    private static final Pattern RUN = Pattern.compile("[ \\t\\r\\n]+");

    private static final Pattern ENDS = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");

    private Spaces() {}

    static String single(String text) {
        return RUN.matcher(text).replaceAll(" ");
    }

    static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    static String collapsed(String text) {
        return trimmed(single(text));
    }
}
