package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks and changes trees of nodes, without recursion. */
final class Tree {
    private Tree() {}

    /**
     * All nodes below a root of one type, in the order of the text; the tree may change meanwhile.
     */
    static <T extends Node> List<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Node node = next(root, root); node != null; node = next(node, root)) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        }
        return found;
    }

    /** The node after this one in the order of the text, below the root. */
    static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Puts the children of a node in its place. */
    static void unwrap(Node node) {
        children(node).forEach(node::insertBefore);
        node.unlink();
    }

    static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        old.unlink();
    }

    static void moveChildren(Node from, Node to) {
        children(from).forEach(to::appendChild);
    }

    /** Whether nothing else stands on the line of this inline node of a paragraph. */
    static boolean aloneOnItsLine(Node inline) {
        return inline.getParent() instanceof Paragraph
                && (inline.getPrevious() == null || isLineBreak(inline.getPrevious()))
                && (inline.getNext() == null || isLineBreak(inline.getNext()));
    }

    /** Splits a paragraph where an inline node stands alone on its line, and puts a block there. */
    static void hoist(Node inline, Node block) {
        Node paragraph = inline.getParent();
        Paragraph rest = new Paragraph();
        rest.setSourceSpans(paragraph.getSourceSpans());
        for (Node node = inline.getNext(); node != null; node = inline.getNext()) {
            if (rest.getFirstChild() != null || !isLineBreak(node)) {
                rest.appendChild(node);
            } else {
                node.unlink();
            }
        }
        if (inline.getPrevious() != null) {
            inline.getPrevious().unlink();
        }
        inline.unlink();
        paragraph.insertAfter(block);
        if (rest.getFirstChild() != null) {
            block.insertAfter(rest);
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    static boolean isLineBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** The words below a node, on one line. */
    static String text(Node root) {
        StringBuilder out = new StringBuilder();
        for (Node node = next(root, root); node != null; node = next(node, root)) {
            out.append(words(node));
        }
        return out.toString();
    }

    /** The words of a node itself; a space for a line break. */
    static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        if (node instanceof HtmlBlock html) {
            return HtmlTokens.words(html.getLiteral());
        }
        return isLineBreak(node) ? " " : "";
    }

    /** What a reader gets who cannot see a picture. */
    static String alt(Image image) {
        return text(image).strip();
    }
}
