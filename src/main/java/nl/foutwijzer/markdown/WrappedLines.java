package nl.foutwijzer.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines of at most so many columns, indented as the blocks around them say. */
final class WrappedLines {
    private static final int NARROWEST = 20;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> indents = new ArrayDeque<>();
    private final int width;
    private String indent = "";

    /** What replaces the indentation of the next line, such as a list item's number. */
    private String marker = "";

    private boolean gapWanted;

    WrappedLines(int width) {
        this.width = width;
    }

    String text() {
        return out.toString();
    }

    /** From here on, lines begin with this too. */
    void indent(String more) {
        indents.push(indent);
        indent += more;
    }

    /**
     * From here on, lines are indented by a marker's width, and the first of them begins with it.
     */
    void mark(String first) {
        String before = marker.isEmpty() ? indent : marker;
        indent(" ".repeat(columns(first)));
        marker = before + first;
    }

    void unindent() {
        if (!marker.isEmpty()) {
            line("");
        }
        indent = indents.pop();
    }

    /** An empty line before the next one, unless nothing is written yet. */
    void gap() {
        gapWanted |= !out.isEmpty() && marker.isEmpty();
    }

    /** One line as it is. */
    void line(String text) {
        if (gapWanted) {
            gapWanted = false;
            out.append('\n');
        }
        String start = marker.isEmpty() ? indent : marker;
        marker = "";
        out.append((start + text).stripTrailing()).append('\n');
    }

    /**
     * A paragraph, wrapped; its own line breaks stay.
     *
     * @return how many columns its widest line takes
     */
    int paragraph(String text) {
        return text.strip().lines().mapToInt(this::wrap).max().orElse(0);
    }

    private int wrap(String text) {
        int room = Math.max(NARROWEST, width - columns(indent));
        StringBuilder line = new StringBuilder();
        int used = 0;
        int widest = 0;
        for (String piece : Breaks.pieces(text)) {
            int columns = columns(piece.stripTrailing());
            if (used > 0 && used + columns > room) {
                widest = Math.max(widest, columns(line.toString().stripTrailing()));
                line(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += columns(piece);
        }
        line(line.toString());
        return Math.max(widest, columns(line.toString().stripTrailing()));
    }

    static int columns(String text) {
        return text.codePoints().map(WrappedLines::columns).sum();
    }

    private static int columns(int c) {
        return Bold.isMark(c) ? 0 : Scripts.isWide(c) ? 2 : 1;
    }
}
