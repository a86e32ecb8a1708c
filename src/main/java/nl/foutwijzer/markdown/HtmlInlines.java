package nl.foutwijzer.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes what stands in a line of HTML into nodes of Markdown. */
final class HtmlInlines {
    private final Node root;

    /** Whether a space would stand at the beginning of a line or behind another one. */
    private boolean spaced = true;

    private HtmlInlines(Node root) {
        this.root = root;
    }

    static void append(List<org.jsoup.nodes.Node> html, Node into) {
        HtmlInlines inlines = new HtmlInlines(into);
        html.forEach(node -> inlines.append(node, into));
        trimEnd(into);
    }

    private static void trimEnd(Node parent) {
        if (parent.getLastChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
            if (text.getLiteral().isEmpty()) {
                text.unlink();
            }
        }
    }

    private void append(org.jsoup.nodes.Node html, Node into) {
        if (html instanceof TextNode text) {
            words(text.getWholeText(), into);
        } else if (html instanceof Element element) {
            element(element, into);
        }
    }

    private void words(String raw, Node into) {
        String words = raw.replaceAll("[ \t\r\n\f]+", " ");
        if (spaced && words.startsWith(" ")) {
            words = words.substring(1);
        }
        if (!words.isEmpty()) {
            spaced = words.endsWith(" ");
            into.appendChild(new Text(words));
        }
    }

    private void element(Element element, Node into) {
        switch (element.normalName()) {
            case "strong", "b" -> wrap(element, new StrongEmphasis(), into);
            case "em", "i" -> wrap(element, new Emphasis(), into);
            case "del", "s" -> wrap(element, new Strikethrough("~~"), into);
            case "a" -> wrap(element, new Link(element.absUrl("href"), null), into);
            case "code" -> leaf(new Code(element.text()), into);
            case "br" -> lineBreak(into);
            case "img" -> {
                Image image = new Image(element.absUrl("src"), null);
                image.appendChild(new Text(element.attr("alt")));
                leaf(image, into);
            }
            case "input", "script", "style", "button", "template" -> {}
            default -> element.childNodes().forEach(child -> append(child, into));
        }
    }

    private void leaf(Node node, Node into) {
        into.appendChild(node);
        spaced = false;
    }

    private void lineBreak(Node into) {
        if (root instanceof TableCell) {
            HtmlInline tag = new HtmlInline();
            tag.setLiteral("<br>");
            into.appendChild(tag);
        } else {
            into.appendChild(new HardLineBreak());
        }
        spaced = true;
    }

    /** Marks without words between them would be words themselves. */
    private void wrap(Element element, Node mark, Node into) {
        element.childNodes().forEach(child -> append(child, mark));
        if (mark.getFirstChild() != null) {
            into.appendChild(mark);
        }
    }
}
