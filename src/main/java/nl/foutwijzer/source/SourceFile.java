package nl.foutwijzer.source;

import java.util.Arrays;

/**
 * The text of one file, with {@code \n} as its only line ending and without a byte order mark.
 *
 * <p>Lines and columns count from 1; columns count code points, offsets count {@code char}s.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private int[] lineStarts = {};

    /**
     * @param path as diagnostics show it
     * @param text with line endings already normalised
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public SourceSpan span(int line, int column) {
        return new SourceSpan(path, line, column);
    }

    /** The span of a {@code char} offset, which may be the text's length. */
    public SourceSpan spanAt(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return span(line + 1, text.codePointCount(starts[line], offset) + 1);
    }

    /** The {@code char} offset of a line and column, at most the text's length. */
    public int offset(int line, int column) {
        int[] starts = lineStarts();
        if (line > starts.length) {
            return text.length();
        }
        int offset = starts[line - 1];
        for (int i = 1; i < column && offset < text.length(); i++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }

    /** The text of one line, without its end. */
    public String line(int line) {
        int start = offset(line, 1);
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = findLineStarts(text);
        }
        return lineStarts;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
