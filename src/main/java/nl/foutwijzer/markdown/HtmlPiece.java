package nl.foutwijzer.markdown;

import java.util.Map;
import org.commonmark.node.Node;

/** A token of raw HTML in its place, and what becomes of it. */
final class HtmlPiece {
    /** For the Markdown between tags. */
    static final HtmlToken NOT_HTML = new HtmlToken(HtmlToken.Kind.WORDS, "", Map.of(), 0);

    private final Node node;
    private final HtmlToken token;
    private final StringBuilder output = new StringBuilder();
    private boolean dropped;

    HtmlPiece(Node node, HtmlToken token) {
        this.node = node;
        this.token = token;
    }

    Node node() {
        return node;
    }

    HtmlToken token() {
        return token;
    }

    String output() {
        return output.toString();
    }

    boolean isDropped() {
        return dropped;
    }

    void drop() {
        dropped = true;
        output.setLength(0);
    }

    void keepWords() {
        Html.escape(token.text(), output);
    }

    void keepOpening(Map<String, String> attributes) {
        output.append('<').append(token.text());
        attributes.forEach((name, value) -> Html.attribute(name, value, output));
        output.append('>');
    }

    void closeAtOnce() {
        keepClosing();
    }

    void keepClosing() {
        output.append("</").append(token.text()).append('>');
    }
}
