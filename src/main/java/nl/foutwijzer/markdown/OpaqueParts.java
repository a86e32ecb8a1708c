package nl.foutwijzer.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the parts of raw HTML whose words are not for readers: scripts and the like. */
final class OpaqueParts {
    private final List<HtmlPiece> pieces;
    private final Map<String, Integer> lastEnds = new HashMap<>();

    OpaqueParts(List<HtmlPiece> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            HtmlToken token = pieces.get(i).token();
            if (token.kind() == HtmlToken.Kind.CLOSING) {
                lastEnds.put(token.text(), i);
            }
        }
    }

    /** The index of the piece that ends the part beginning here; the same index if none begins. */
    int endOf(int start) {
        HtmlToken token = pieces.get(start).token();
        if (token.kind() != HtmlToken.Kind.OPENING
                || !AllowedHtml.OPAQUE.contains(token.text())
                || lastEnds.getOrDefault(token.text(), -1) < start) {
            return start;
        }
        int end = start + 1;
        while (!pieces.get(end).token().isClosing(token.text())) {
            end++;
        }
        return end;
    }
}
