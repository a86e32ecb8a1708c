package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives headings their ids and their levels in the page. */
final class Headings {
    private static final int LOWEST = 6;

    private final Findings findings;
    private final Anchors anchors;
    private final Map<Heading, String> ids = new HashMap<>();

    Headings(Findings findings, Anchors anchors) {
        this.findings = findings;
        this.anchors = anchors;
    }

    Map<Heading, String> ids() {
        return ids;
    }

    /** Takes the ids that authors gave out of the headings' words. */
    void takeGiven(Node root) {
        for (Heading heading : Tree.all(root, Heading.class)) {
            unwrapTab(heading);
            String id = takeAttribute(heading);
            if (id.isEmpty()) {
                id = takeNamedTag(heading);
            }
            if (!id.isEmpty()) {
                boolean free = anchors.take(id, heading);
                ids.put(heading, free ? id : anchors.number(id));
            }
        }
    }

    private void unwrapTab(Heading heading) {
        if (heading.getFirstChild() instanceof Link link
                && link.getDestination().startsWith("#tab/")) {
            findings.add(
                    UNSUPPORTED_CONSTRUCT,
                    link,
                    "tabs are not supported",
                    "they are shown one after the other, each under its heading");
            Tree.unwrap(link);
        }
    }

    private static String takeAttribute(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text) || !text.getLiteral().endsWith("}")) {
            return "";
        }
        String literal = text.getLiteral();
        int start = literal.lastIndexOf("{#");
        String id = start < 0 ? "" : literal.substring(start + 2, literal.length() - 1);
        if (!Anchors.isId(id)) {
            return "";
        }
        text.setLiteral(literal.substring(0, start).stripTrailing());
        return id;
    }

    /** The name in the heading's first {@code <a name="x">}, whose tags go. */
    private static String takeNamedTag(Heading heading) {
        for (Node child : Tree.children(heading)) {
            if (child instanceof HtmlInline html) {
                HtmlToken token = HtmlTokens.of(html.getLiteral()).get(0);
                String id = token.isOpening("a") ? token.anchor() : "";
                if (Anchors.isId(id)) {
                    unlinkClosingTag(html);
                    html.unlink();
                    return id;
                }
            }
        }
        return "";
    }

    private static void unlinkClosingTag(HtmlInline opening) {
        for (Node node = opening.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html
                    && HtmlTokens.of(html.getLiteral()).get(0).isClosing("a")) {
                html.unlink();
                return;
            }
        }
    }

    /**
     * Sets ids and levels.
     *
     * @param level of the highest heading
     */
    List<Article.Heading> place(Node root, int level) {
        List<Heading> headings = Tree.all(root, Heading.class);
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        List<Article.Heading> placed = new ArrayList<>();
        for (Heading heading : headings) {
            String words = Tree.text(heading).strip();
            String id = ids.computeIfAbsent(heading, h -> anchors.derive(words));
            heading.setLevel(Math.min(LOWEST, heading.getLevel() - highest + level));
            placed.add(new Article.Heading(heading.getLevel(), id, words));
        }
        return placed;
    }
}
