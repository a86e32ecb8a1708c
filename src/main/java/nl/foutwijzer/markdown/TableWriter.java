package nl.foutwijzer.markdown;

import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table, in a box that can be scrolled. */
final class TableWriter {
    private final InlineWriter writer;

    TableWriter(InlineWriter writer) {
        this.writer = writer;
    }

    void write(TableBlock table) {
        writer.line();
        writer.raw("<div class=\"table-scroll\" tabindex=\"0\"><table>");
        writer.line();
        for (Node part : Tree.children(table)) {
            String name = part instanceof TableHead ? "thead" : "tbody";
            writer.tag(name);
            writer.line();
            Tree.children(part).forEach(this::writeRow);
            writer.close(name);
            writer.line();
        }
        writer.raw("</table></div>");
        writer.line();
    }

    private void writeRow(Node row) {
        writer.tag("tr");
        writer.line();
        for (Node cell : Tree.children(row)) {
            write((TableCell) cell);
        }
        writer.close("tr");
        writer.line();
    }

    private void write(TableCell cell) {
        // An empty heading would be announced as a heading that says nothing.
        boolean heading = cell.isHeader() && cell.getFirstChild() != null;
        String name = heading ? "th" : "td";
        writer.open(name);
        writer.attribute("scope", heading ? "col" : "");
        writer.attribute("class", alignment(cell));
        writer.endTag();
        writer.visitChildren(cell);
        writer.close(name);
        writer.line();
    }

    private static String alignment(TableCell cell) {
        var alignment = cell.getAlignment();
        return alignment == null ? "" : "align-" + alignment.name().toLowerCase(Locale.ROOT);
    }
}
