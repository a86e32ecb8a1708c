package nl.foutwijzer.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Takes pictures that stand alone on their lines out of their paragraphs. */
final class Figures {
    private Figures() {}

    static void apply(Node root) {
        for (Image image : Tree.all(root, Image.class)) {
            if (Tree.aloneOnItsLine(image)) {
                Figure figure = new Figure();
                figure.setSourceSpans(image.getSourceSpans());
                Tree.hoist(image, figure);
                figure.appendChild(image);
            }
        }
    }
}
