package nl.foutwijzer.diagnostic;

import java.util.regex.Pattern;

/** What somebody else wrote, fit to stand in a message on one line of a terminal. */
public final class Printable {
    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Printable() {}

    /** The text without control characters, cut where it is long. */
    public static String of(String text) {
        String clean = whole(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** The text without control characters, however long it is. */
    public static String whole(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }
}
