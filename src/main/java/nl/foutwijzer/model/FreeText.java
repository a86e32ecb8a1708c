package nl.foutwijzer.model;

import java.util.BitSet;
import java.util.List;

/** A text in which codes are looked for, and what the surroundings of a candidate tell of it. */
final class FreeText {
    private static final String NUMBER_GOES_ON = ".-/\\:+@`";
    private static final String UNITS = "%‰°年月日時分秒";
    private static final String NO_NUMBER_AFTER = ".-+/\\#@%&~^$`_";

    private final PlainText text;
    private final CueWords cues;
    private final BitSet notCodes;
    private final BitSet urls;

    FreeText(String source, CueWords cues) {
        this.text = PlainText.of(source);
        this.cues = cues;
        this.notCodes = NotCodes.find(text);
        this.urls = NotCodes.findUrls(text);
    }

    PlainText plain() {
        return text;
    }

    String substring(int start, int end) {
        return text.text().substring(start, end);
    }

    /** Whether a part consists of whole words and belongs to no identifier or address. */
    boolean standsAlone(int start, int end) {
        return text.startsWord(start) && text.endsWord(end) && isFree(start, end);
    }

    /** Whether no part of an identifier or address lies here. */
    boolean isFree(int start, int end) {
        return !intersects(notCodes, start, end);
    }

    /** Looks at these bits only: a search for the next one could run through the whole text. */
    static boolean intersects(BitSet set, int start, int end) {
        for (int i = start; i < end; i++) {
            if (set.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number that does not say that it is a code can be one here. */
    boolean allowsNumber(int start, int end) {
        return standsAlone(start, end)
                && NO_NUMBER_AFTER.indexOf(text.at(start - 1)) < 0
                && numberEnds(end)
                && !isUrl(start);
    }

    boolean isUrl(int index) {
        return urls.get(index);
    }

    /** Whether a number is over here, not the beginning of a date, a version, a file's name. */
    boolean numberEnds(int end) {
        char c = text.at(end);
        char next = text.at(end + 1);
        if (UNITS.indexOf(c) >= 0) {
            return false;
        } else if (c == ',' || c == ':') {
            return !CodeCharacters.isDigit(next) || (c == ',' && isLong(end));
        }
        return NUMBER_GOES_ON.indexOf(c) < 0 || !CodeCharacters.isWord(next);
    }

    /** In a comma-separated line, nine digits are a field and one or two may be a fraction. */
    private boolean isLong(int end) {
        for (int i = end - 8; i < end; i++) {
            if (!CodeCharacters.isHexDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a minus here makes a number negative, rather than joining two words. */
    boolean isSign(int index) {
        char before = text.at(index - 1);
        return text.at(index) == '-'
                && !CodeCharacters.isWord(before)
                && NO_NUMBER_AFTER.indexOf(before) < 0
                && before != ')';
    }

    /** Whether a word before it announces a code. */
    boolean isAnnounced(int start) {
        return cues.announce(text, start);
    }

    CodeMatch match(int start, int end, String canonical, List<ErrorCode> pages) {
        return new CodeMatch(
                text.offset(start),
                text.endOffset(end),
                text.written(start, end),
                canonical,
                pages);
    }
}
