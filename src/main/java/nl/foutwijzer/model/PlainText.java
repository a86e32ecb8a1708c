package nl.foutwijzer.model;

import java.util.Arrays;

/**
 * Text with its invisible characters gone and its look-alikes made ASCII, which still knows where
 * each character came from.
 */
final class PlainText {
    private final String source;
    private final String text;
    private final int[] offsets;

    private PlainText(String source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    static PlainText of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] offsets = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!CodeCharacters.isInvisible(c)) {
                offsets[text.length()] = i;
                text.append(CodeCharacters.plain(c));
            }
        }
        offsets[text.length()] = source.length();
        return new PlainText(source, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** The plain text. */
    String text() {
        return text;
    }

    /** Where a character of the plain text stands in the source. */
    int offset(int index) {
        return offsets[index];
    }

    /** Just behind the last character before an index, in the source. */
    int endOffset(int end) {
        return end == 0 ? 0 : offsets[end - 1] + 1;
    }

    /** A part as it was written, invisible characters included. */
    String written(int start, int end) {
        return source.substring(offset(start), endOffset(end));
    }

    /** The character at an index, or a line break beyond either end. */
    char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    boolean startsWord(int index) {
        return !CodeCharacters.joins(at(index - 1), at(index));
    }

    boolean endsWord(int end) {
        return !CodeCharacters.joins(at(end - 1), at(end));
    }

    /** Where the word that begins at an index ends. */
    int wordEnd(int index) {
        int end = index + 1;
        while (CodeCharacters.joins(at(end - 1), at(end))) {
            end++;
        }
        return end;
    }
}
