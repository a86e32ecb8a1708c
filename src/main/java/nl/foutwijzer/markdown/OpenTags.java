package nl.foutwijzer.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags that wait for their end. */
final class OpenTags {
    private final Deque<HtmlPiece> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(HtmlPiece piece) {
        open.push(piece);
        counts.merge(piece.token().text(), 1, Integer::sum);
    }

    boolean isOpen(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    /** Closes the innermost of this name, which must be open, and returns those within it. */
    List<HtmlPiece> closeUntil(String name) {
        List<HtmlPiece> unclosed = new ArrayList<>();
        for (HtmlPiece piece = pop(); !piece.token().text().equals(name); piece = pop()) {
            unclosed.add(piece);
        }
        return unclosed;
    }

    /** Those that are left. */
    List<HtmlPiece> closeAll() {
        return List.copyOf(open);
    }

    private HtmlPiece pop() {
        HtmlPiece piece = open.pop();
        counts.merge(piece.token().text(), -1, Integer::sum);
        return piece;
    }
}
