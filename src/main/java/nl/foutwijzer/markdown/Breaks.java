package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;

/** Where a line may be broken: after spaces, and between the characters of East Asia. */
final class Breaks {
    private static final String NEVER_FIRST = "、。，．：；？！）］｝」』】〉》〕ー々";
    private static final String NEVER_LAST = "（［｛「『【〈《〔";

    private Breaks() {}

    /** The pieces of one line, each with the spaces behind it. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (mayBreakBefore(text, i)) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean mayBreakBefore(String text, int at) {
        if (Character.isLowSurrogate(text.charAt(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before == ' ') {
            return after != ' ';
        }
        return after != ' '
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && (breaksAnywhere(before) || breaksAnywhere(after));
    }

    /** Korean has spaces, so its words stay whole. */
    private static boolean breaksAnywhere(int codePoint) {
        return Scripts.hasNoSpaces(codePoint)
                && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
    }
}
