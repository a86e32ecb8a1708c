package nl.foutwijzer.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes only what stands within the lines of a text, as if it were one line. */
final class Inlines {
    private Inlines() {}

    static String write(Node root) {
        StringBuilder out = new StringBuilder();
        InlineWriter writer = new InlineWriter(out);
        for (Node holder : holders(root)) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            writer.visitChildren(holder);
        }
        return out.toString();
    }

    /** The nodes that hold inlines. */
    private static List<Node> holders(Node root) {
        return Tree.all(root, Node.class).stream().filter(Inlines::holdsInlines).toList();
    }

    private static boolean holdsInlines(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    }
}
