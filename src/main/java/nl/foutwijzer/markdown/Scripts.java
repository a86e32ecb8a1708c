package nl.foutwijzer.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What is particular to the scripts of East Asia. */
final class Scripts {
    private static final Set<UnicodeBlock> PUNCTUATION =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Scripts() {}

    /** Whether it belongs to a script that puts no spaces between words, or to its punctuation. */
    static boolean hasNoSpaces(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || PUNCTUATION.contains(UnicodeBlock.of(codePoint));
    }

    /** Whether a terminal shows it two columns wide. */
    static boolean isWide(int codePoint) {
        return (hasNoSpaces(codePoint) && !isHalfWidth(codePoint))
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    }

    private static boolean isHalfWidth(int codePoint) {
        return (codePoint >= 0xFF61 && codePoint <= 0xFFDC)
                || (codePoint >= 0xFFE8 && codePoint <= 0xFFEE);
    }
}
