package nl.foutwijzer.source;

import java.util.Arrays;

/**
 * Leads from offsets in a text back to the file that it was read from.
 *
 * <p>It holds one break for each place where the text does not simply go on along a line of the
 * file: mostly one a line. Three numbers a break keep it small, for there are many.
 */
public final class SourceMap {
    private static final int FIELDS = 3;

    private final String path;

    /** Offset, line, column; offset, line, column; … with the offsets ascending from 0. */
    private final int[] breaks;

    private SourceMap(String path, int[] breaks) {
        this.path = path;
        this.breaks = breaks;
    }

    /** A text that goes on along one line. */
    public static SourceMap along(String text, SourceSpan start) {
        return new Builder(start.path())
                .add(0, start.line(), start.column())
                .over(text, 0, text.length())
                .build();
    }

    /** A part of a file taken as it is, line by line, from an offset on. */
    public static SourceMap ofFile(SourceFile file, int from) {
        SourceSpan start = file.spanAt(from);
        String text = file.text();
        Builder builder = new Builder(file.path());
        builder.add(0, start.line(), start.column());
        int line = start.line();
        int lineStart = from;
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            builder.over(text, lineStart, i);
            lineStart = i + 1;
            builder.add(lineStart - from, ++line, 1);
        }
        return builder.over(text, lineStart, text.length()).build();
    }

    public String path() {
        return path;
    }

    /** The place of one character. */
    public SourceSpan at(int offset) {
        int low = 0;
        int high = breaks.length / FIELDS - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (breaks[middle * FIELDS] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int at = low * FIELDS;
        return new SourceSpan(path, breaks[at + 1], breaks[at + 2] + offset - breaks[at]);
    }

    /** Takes breaks in ascending order of their offsets. */
    public static final class Builder {
        private final String path;
        private int[] breaks = new int[4 * FIELDS];
        private int size;

        public Builder(String path) {
            this.path = path;
        }

        /** From this offset on, the text stands at this line and column. */
        public Builder add(int offset, int line, int column) {
            if (size == breaks.length) {
                breaks = Arrays.copyOf(breaks, size * 2);
            }
            breaks[size++] = offset;
            breaks[size++] = line;
            breaks[size++] = column;
            return this;
        }

        /**
         * From the last break on, the text goes on along the line with these characters. Columns
         * count code points, so behind each pair of surrogates there is a break.
         */
        public Builder over(String text, int from, int to) {
            int offset = breaks[size - FIELDS];
            int line = breaks[size - FIELDS + 1];
            int column = breaks[size - FIELDS + 2];
            for (int i = from, pairs = 0; i + 1 < to; i++) {
                if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    int behind = ++i + 1 - from;
                    add(offset + behind, line, column + behind - ++pairs);
                }
            }
            return this;
        }

        public SourceMap build() {
            return new SourceMap(path, Arrays.copyOf(breaks, size));
        }
    }
}
