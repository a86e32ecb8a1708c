package nl.foutwijzer.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Takes from a word what people leave out or type differently: letter case, accents, width,
 * ligatures, Arabic vowel signs. The browser's {@code fold} does the same; {@code
 * analysis-cases.json} among the test resources holds them together.
 */
public final class Folding {
    /** Letters that no decomposition takes apart. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ø', "o"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('ł', "l"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŋ', "n"),
                    Map.entry('ı', "i"),
                    Map.entry('ς', "σ"),
                    Map.entry('ى', "ي"),
                    Map.entry('ی', "ي"),
                    Map.entry('ة', "ه"),
                    Map.entry('ک', "ك"));

    private Folding() {}

    /** A word as it is looked up. */
    public static String fold(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldAny(word);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static String foldAny(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (!isDropped(c)) {
                String letter = LETTERS.get(c);
                folded.append(letter != null ? letter : String.valueOf(digit(c)));
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /**
     * Marks of scripts that are read without them too, and the Arabic tatweel, which only makes a
     * word wider. The marks of Indic scripts and of kana are letters in all but name.
     */
    private static boolean isDropped(char c) {
        return c >= 0x300
                && (c <= 0x36F
                        || in(c, 0x483, 0x487)
                        || in(c, 0x591, 0x5C7)
                        || in(c, 0x610, 0x61A)
                        || c == 0x640
                        || in(c, 0x64B, 0x65F)
                        || c == 0x670
                        || in(c, 0x6D6, 0x6ED)
                        || in(c, 0x1AB0, 0x1AFF)
                        || in(c, 0x1DC0, 0x1DFF)
                        || in(c, 0x20D0, 0x20FF)
                        || in(c, 0xFE20, 0xFE2F));
    }

    private static char digit(char c) {
        return in(c, 0x660, 0x669) || in(c, 0x6F0, 0x6F9) ? (char) ('0' + (c & 0xF)) : c;
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
