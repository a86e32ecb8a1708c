package nl.foutwijzer.edit;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into shorter ones at single spaces, so that joining them with a space undoes it. */
final class Wrap {
    private Wrap() {}

    /**
     * @param width what no line exceeds, unless it has no space to cut at; in {@code char}s
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > width) {
            int at = cut(text, start, width);
            if (at < 0) {
                break;
            }
            lines.add(text.substring(start, at));
            start = at + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The last space within the width, else the first beyond it; -1 where there is none. */
    private static int cut(String text, int start, int width) {
        for (int i = start + width; i > start; i--) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        for (int i = start + width + 1; i < text.length(); i++) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingleSpace(String text, int i) {
        return text.charAt(i) == ' '
                && i > 0
                && i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i - 1))
                && !Character.isWhitespace(text.charAt(i + 1));
    }
}
