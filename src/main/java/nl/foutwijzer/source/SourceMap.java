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
    public static SourceMap startingAt(SourceSpan span) {
        return new SourceMap(span.path(), new int[] {0, span.line(), span.column()});
    }

    /** A part of a file taken as it is, line by line, from an offset on. */
    public static SourceMap ofFile(SourceFile file, int from) {
        SourceSpan start = file.spanAt(from);
        Builder builder = new Builder(file.path());
        builder.add(0, start.line(), start.column());
        int line = start.line();
        for (int i = file.text().indexOf('\n', from);
                i >= 0;
                i = file.text().indexOf('\n', i + 1)) {
            builder.add(i + 1 - from, ++line, 1);
        }
        return builder.build();
    }

    public String path() {
        return path;
    }

    /**
     * The place of one character.
     *
     * @param text that this map belongs to, for columns count code points
     */
    SourceSpan at(int offset, String text) {
        int at = breakBefore(offset);
        int end = Math.min(offset, text.length());
        int characters = text.codePointCount(Math.min(breaks[at], end), end);
        return new SourceSpan(path, breaks[at + 1], breaks[at + 2] + characters);
    }

    /** The place where the text begins. */
    public SourceSpan start() {
        return new SourceSpan(path, breaks[1], breaks[2]);
    }

    private int breakBefore(int offset) {
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
        return low * FIELDS;
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

        public SourceMap build() {
            return new SourceMap(path, Arrays.copyOf(breaks, size));
        }
    }
}
