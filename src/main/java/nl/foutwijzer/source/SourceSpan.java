package nl.foutwijzer.source;

import java.util.Comparator;

/**
 * A place in a file that a person can go to.
 *
 * @param path as it is shown: relative to the working folder where it can be, with {@code /}
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record SourceSpan(String path, int line, int column) implements Comparable<SourceSpan> {
    private static final Comparator<SourceSpan> ORDER =
            Comparator.comparing(SourceSpan::path)
                    .thenComparingInt(SourceSpan::line)
                    .thenComparingInt(SourceSpan::column);

    /** The beginning of a file, for what concerns all of it. */
    public static SourceSpan startOf(String path) {
        return new SourceSpan(path, 1, 1);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
