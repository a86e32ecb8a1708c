package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;

/**
 * About how wide words are in letters 16 high, of whatever font: rather too wide than not enough.
 */
final class NameWidth {
    private static final int WIDE = 17;
    private static final int CAPITAL = 12;
    private static final int USUAL = 9;

    /** Where the scripts begin whose letters are about as wide as they are high. */
    private static final int SQUARE_LETTERS = 0x1100;

    private NameWidth() {}

    static int of(String words) {
        return words.codePoints().map(NameWidth::of).sum();
    }

    private static int of(int letter) {
        boolean square = letter >= SQUARE_LETTERS && Character.isLetter(letter);
        boolean broad = Character.isUpperCase(letter) || letter == 'm' || letter == 'w';
        return square ? WIDE : broad ? CAPITAL : USUAL;
    }

    /** Lines of whole words, as few as go; a longer word has a line of its own. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            int last = lines.size() - 1;
            String joined = last < 0 ? word : lines.get(last) + " " + word;
            if (last >= 0 && of(joined) <= width) {
                lines.set(last, joined);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
