package nl.foutwijzer.model;

import java.util.Locale;

/**
 * What single characters mean inside codes. The rules are few and plain, because every reader of
 * codes, in whatever language it is written, must repeat them exactly.
 */
final class CodeCharacters {
    private static final String INVISIBLE = "\u00AD\u034F\u061C\u180E\uFEFF";
    private static final String DASHES = "\u2212\uFE58\uFE63";
    private static final String SPACES = "\u00A0\u1680\u202F\u205F\u3000";
    private static final char SIGMA = '\u03C3';
    private static final char FINAL_SIGMA = '\u03C2';

    /** Letters and digits of one kind run on; two kinds next to each other are two words. */
    private enum Kind {
        NONE,
        LATIN,
        OTHER,
        /** Scripts that put no space between words: a code may touch them. */
        UNSPACED
    }

    private CodeCharacters() {}

    /** Soft hyphens, zero-width characters, direction marks, variation selectors. */
    static boolean isInvisible(char c) {
        return c >= 0xAD
                && (INVISIBLE.indexOf(c) >= 0
                        || in(c, 0x200B, 0x200F)
                        || in(c, 0x202A, 0x202E)
                        || in(c, 0x2060, 0x206F)
                        || in(c, 0xFE00, 0xFE0F));
    }

    /** Full-width forms, dashes, spaces and Arabic digits as the ASCII that they stand for. */
    static char plain(char c) {
        if (c < 0xA0) {
            return c;
        } else if (in(c, 0xFF01, 0xFF5E)) {
            return (char) (c - 0xFEE0);
        } else if (in(c, 0x2010, 0x2015) || DASHES.indexOf(c) >= 0) {
            return '-';
        } else if (in(c, 0x2000, 0x200A) || SPACES.indexOf(c) >= 0) {
            return ' ';
        } else if (in(c, 0x0660, 0x0669) || in(c, 0x06F0, 0x06F9)) {
            return (char) ('0' + (c & 0xF));
        }
        return c;
    }

    /** Lower case, in which a sigma at a word's end is any other: no letter sees its neighbours. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace(FINAL_SIGMA, SIGMA);
    }

    static char lower(char c) {
        char lower = Character.toLowerCase(c);
        return lower == FINAL_SIGMA ? SIGMA : lower;
    }

    static boolean isDigit(char c) {
        return in(c, '0', '9');
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || in(c, 'a', 'f') || in(c, 'A', 'F');
    }

    /** Whether a word can begin or end here: letters and digits of any script, and {@code _}. */
    static boolean isWord(char c) {
        return kind(c) != Kind.NONE;
    }

    /** Whether two neighbours are parts of one word. */
    static boolean joins(char left, char right) {
        Kind kind = kind(left);
        return kind == kind(right) && (kind == Kind.LATIN || kind == Kind.OTHER);
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static Kind kind(char c) {
        if (c < 0x80) {
            return isDigit(c) || in(c, 'a', 'z') || in(c, 'A', 'Z') || c == '_'
                    ? Kind.LATIN
                    : Kind.NONE;
        } else if (!Character.isLetterOrDigit(c)) {
            return Kind.NONE;
        } else if (c < 0x250) {
            return Kind.LATIN;
        }
        return isUnspaced(c) ? Kind.UNSPACED : Kind.OTHER;
    }

    private static boolean isUnspaced(char c) {
        return in(c, 0x0E00, 0x0EFF)
                || in(c, 0x1000, 0x109F)
                || in(c, 0x1780, 0x17FF)
                || in(c, 0x3000, 0x9FFF)
                || in(c, 0xAC00, 0xD7AF)
                || in(c, 0xF900, 0xFAFF)
                || in(c, 0xFF66, 0xFF9F);
    }
}
