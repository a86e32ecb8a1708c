package nl.foutwijzer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Cuts texts into words, exactly as the browser's {@code cut} does; {@code analysis-cases.json}
 * among the test resources holds them together.
 *
 * <p>A word is a run of letters, marks and digits; everything else parts words. Single letters are
 * dropped. Runs in scripts that put no space between words become pairs of characters.
 */
public final class WordCutter {
    /** Longer words are cut off here; what is longer is no word. */
    static final int MAX_LENGTH = 64;

    private WordCutter() {}

    /** The words of a text in their folded form. */
    public static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        cut(text, (raw, folded) -> words.add(folded));
        return words;
    }

    /**
     * Cuts a text into words.
     *
     * @param words gets each word twice: in lower case with its accents, as stemmers want it, and
     *     folded
     */
    public static void cut(String text, BiConsumer<String, String> words) {
        StringBuilder run = new StringBuilder();
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWord(c)) {
                run.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                end(run, words);
            }
        }
        end(run, words);
    }

    private static void end(StringBuilder run, BiConsumer<String, String> words) {
        if (!run.isEmpty()) {
            word(run.toString(), words);
            run.setLength(0);
        }
    }

    private static void word(String run, BiConsumer<String, String> words) {
        String folded = Folding.fold(run);
        int from = 0;
        int pieces = 0;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean ends =
                    next == folded.length()
                            || !isWord(folded.codePointAt(next))
                            || isUnspaced(c) != isUnspaced(folded.codePointAt(next));
            if (!isWord(c)) {
                from = next;
            } else if (ends) {
                boolean whole = pieces++ == 0 && from == 0 && next == folded.length();
                String piece = folded.substring(from, next);
                if (isUnspaced(c)) {
                    pairs(piece, words);
                } else {
                    spaced(whole ? run.toLowerCase(Locale.ROOT) : piece, piece, words);
                }
                from = next;
            }
            i = next;
        }
    }

    private static void spaced(String raw, String piece, BiConsumer<String, String> words) {
        boolean single = piece.codePointCount(0, piece.length()) == 1;
        if (!single || isNumber(piece.codePointAt(0))) {
            boolean fits = piece.length() <= MAX_LENGTH;
            String word = fits ? piece : piece.substring(0, MAX_LENGTH);
            words.accept(fits ? raw : word, word);
        }
    }

    private static void pairs(String piece, BiConsumer<String, String> words) {
        int[] points = piece.codePoints().toArray();
        if (points.length == 1) {
            words.accept(piece, piece);
        }
        for (int i = 0; i + 1 < points.length; i++) {
            String pair = new String(points, i, 2);
            words.accept(pair, pair);
        }
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        } else if (isRareHan(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    !isInvisible(c);
            default -> false;
        };
    }

    private static boolean isNumber(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 0x80
                        && (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                                || Character.getType(c) == Character.LETTER_NUMBER
                                || Character.getType(c) == Character.OTHER_NUMBER));
    }

    /** Soft hyphens, zero-width characters, direction marks, variation selectors. */
    private static boolean isInvisible(int c) {
        return c >= 0xAD
                && (c == 0xAD
                        || c == 0x34F
                        || c == 0x61C
                        || c == 0x180E
                        || in(c, 0x200B, 0x200F)
                        || in(c, 0x202A, 0x202E)
                        || in(c, 0x2060, 0x206F)
                        || in(c, 0xFE00, 0xFE0F)
                        || c == 0xFEFF);
    }

    /** Thai, Lao, Burmese, Khmer, kana, Han, Hangul. */
    public static boolean isUnspaced(int c) {
        return c >= 0xE00
                && (c <= 0xEFF
                        || in(c, 0x1000, 0x109F)
                        || in(c, 0x1780, 0x17FF)
                        || in(c, 0x3005, 0x3007)
                        || in(c, 0x3041, 0x30FF)
                        || in(c, 0x31F0, 0x31FF)
                        || in(c, 0x3400, 0x4DBF)
                        || in(c, 0x4E00, 0x9FFF)
                        || in(c, 0xAC00, 0xD7AF)
                        || in(c, 0xF900, 0xFAFF)
                        || isRareHan(c));
    }

    /** Planes of which each edition of Unicode takes more into use. */
    private static boolean isRareHan(int c) {
        return in(c, 0x20000, 0x3FFFD);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
