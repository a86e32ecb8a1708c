package nl.foutwijzer.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Writes a tree for a terminal. */
final class TerminalWriter extends AbstractVisitor {
    private static final String CODE_INDENT = "    ";
    private static final int RULE = 20;

    private final WrappedLines lines;
    private final AlertTitles alertTitles;
    private final TerminalText.Style style;

    TerminalWriter(int width, AlertTitles alertTitles, TerminalText.Style style) {
        lines = new WrappedLines(width);
        this.alertTitles = alertTitles;
        this.style = style;
    }

    String text() {
        return style == TerminalText.Style.BOLD
                ? Bold.shown(lines.text())
                : Bold.hidden(lines.text());
    }

    @Override
    public void visit(Heading heading) {
        lines.gap();
        int widest = lines.paragraph(Bold.ON + words(heading) + Bold.OFF);
        if (style != TerminalText.Style.PLAIN && heading.getLevel() <= 2) {
            lines.line((heading.getLevel() == 1 ? "=" : "-").repeat(widest));
        }
        lines.gap();
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = words(paragraph);
        if (!words.isBlank()) {
            lines.paragraph(words);
            gapAfter(paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        lines.indent("> ");
        visitChildren(quote);
        lines.unindent();
        lines.gap();
    }

    @Override
    public void visit(BulletList list) {
        for (Node item : Tree.children(list)) {
            item(item, "- ");
        }
        gapAfter(list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node item : Tree.children(list)) {
            item(item, number++ + ". ");
        }
        gapAfter(list);
    }

    private void item(Node item, String marker) {
        String box =
                item.getFirstChild() instanceof TaskListItemMarker task
                        ? (task.isChecked() ? "[x] " : "[ ] ")
                        : "";
        lines.mark(marker + box);
        visitChildren(item);
        lines.unindent();
    }

    /** Within a tight list nothing is set apart. */
    private void gapAfter(Node block) {
        boolean tight =
                block.getParent() instanceof ListItem item
                        && item.getParent() instanceof ListBlock list
                        && list.isTight();
        if (!tight) {
            lines.gap();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        lines.indent(CODE_INDENT);
        Bold.withoutControls(literal).lines().forEach(lines::line);
        lines.unindent();
        lines.gap();
    }

    @Override
    public void visit(ThematicBreak rule) {
        lines.line("-".repeat(RULE));
        lines.gap();
    }

    @Override
    public void visit(HtmlBlock html) {
        String words = Bold.withoutControls(Tree.words(html));
        if (!words.isBlank()) {
            lines.paragraph(words);
            lines.gap();
        }
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof Alert alert) {
            lines.gap();
            lines.line(alertTitles.of(alert.kind()) + ":");
            lines.indent("  ");
            visitChildren(alert);
            lines.unindent();
            lines.gap();
        } else if (custom instanceof TableBlock table) {
            Tree.all(table, TableRow.class).forEach(this::row);
            lines.gap();
        } else {
            visitChildren(custom);
        }
    }

    private void row(TableRow row) {
        List<String> cells = Tree.children(row).stream().map(TerminalWriter::words).toList();
        lines.paragraph(String.join(" | ", cells).replace('\n', ' '));
    }

    /** The words below a node; an address stands behind the words that link to it. */
    private static String words(Node root) {
        StringBuilder out = new StringBuilder();
        for (Node child : Tree.children(root)) {
            append(child, out);
        }
        return out.toString();
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof HardLineBreak) {
            out.append('\n');
            return;
        }
        if (node instanceof HtmlInline) {
            return;
        }
        if (node instanceof StrongEmphasis) {
            out.append(Bold.ON);
            Tree.children(node).forEach(child -> append(child, out));
            out.append(Bold.OFF);
            return;
        }
        out.append(Bold.withoutControls(Tree.words(node)));
        if (node instanceof Image image) {
            out.append('[').append(Bold.withoutControls(Tree.alt(image))).append(']');
            return;
        }
        Tree.children(node).forEach(child -> append(child, out));
        if (node instanceof Link link && isWorthShowing(link)) {
            out.append(" <").append(Bold.withoutControls(link.getDestination())).append('>');
        }
    }

    private static boolean isWorthShowing(Link link) {
        String address = link.getDestination();
        return !Url.scheme(address).isEmpty() && !address.endsWith(Tree.text(link));
    }
}
