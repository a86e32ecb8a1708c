package nl.foutwijzer.edit;

import java.util.regex.Pattern;

/** What a user typed, fit to stand in a message on one line of a terminal. */
final class Printable {
    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Printable() {}

    static String of(String typed) {
        String clean = UNPRINTABLE.matcher(typed).replaceAll("?");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
