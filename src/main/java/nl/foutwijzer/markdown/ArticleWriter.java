package nl.foutwijzer.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes blocks as HTML, each on lines of its own. The tree is as safe as it has been made. */
final class ArticleWriter extends InlineWriter {
    private final AlertTitles alertTitles;
    private final Map<Heading, String> headingIds;
    private boolean inTask;

    ArticleWriter(StringBuilder out, AlertTitles alertTitles, Map<Heading, String> headingIds) {
        super(out);
        this.alertTitles = alertTitles;
        this.headingIds = headingIds;
    }

    @Override
    public void visit(Heading heading) {
        String name = "h" + heading.getLevel();
        line();
        open(name);
        attribute("id", headingIds.getOrDefault(heading, ""));
        endTag();
        visitChildren(heading);
        close(name);
        line();
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean tight = isInTightList(paragraph);
        boolean label = inTask;
        inTask = false;
        if (!tight) {
            line();
            tag("p");
        }
        if (label) {
            tag("label");
            raw(checkbox(paragraph));
        }
        visitChildren(paragraph);
        if (label) {
            close("label");
        }
        if (!tight) {
            close("p");
            line();
        }
    }

    private static String checkbox(Paragraph paragraph) {
        boolean checked =
                paragraph.getPrevious() instanceof TaskListItemMarker marker && marker.isChecked();
        return "<input type=\"checkbox\" disabled" + (checked ? " checked> " : "> ");
    }

    private static boolean isInTightList(Paragraph paragraph) {
        return paragraph.getParent() != null
                && paragraph.getParent().getParent() instanceof ListBlock list
                && list.isTight();
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        line();
        open("ol");
        attribute("start", start == null || start == 1 ? "" : start.toString());
        endTag();
        line();
        visitChildren(list);
        line();
        close("ol");
        line();
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() instanceof TaskListItemMarker) {
            inTask = true;
            raw("<li class=\"task\">");
        } else {
            tag("li");
        }
        visitChildren(item);
        close("li");
        line();
        inTask = false;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        int space = info.indexOf(' ');
        code(space < 0 ? info : info.substring(0, space), code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code("", code.getLiteral());
    }

    private void code(String language, String literal) {
        line();
        raw("<pre dir=\"ltr\" tabindex=\"0\">");
        open("code");
        attribute("class", language.isEmpty() ? "" : "language-" + language);
        endTag();
        text(literal);
        raw("</code></pre>");
        line();
    }

    @Override
    public void visit(ThematicBreak rule) {
        line();
        tag("hr");
        line();
    }

    @Override
    public void visit(HtmlBlock html) {
        line();
        raw(html.getLiteral());
        line();
    }

    @Override
    public void visit(CustomBlock custom) {
        if (custom instanceof Alert alert) {
            write(alert);
        } else if (custom instanceof Figure figure) {
            write(figure);
        } else if (custom instanceof TableBlock table) {
            new TableWriter(this).write(table);
        } else {
            visitChildren(custom);
        }
    }

    private void write(Alert alert) {
        line();
        raw("<div class=\"alert " + alert.kind().cssClass() + "\" role=\"note\">");
        raw("<p class=\"alert-title\">");
        text(alertTitles.of(alert.kind()));
        close("p");
        line();
        visitChildren(alert);
        line();
        close("div");
        line();
    }

    private void write(Figure figure) {
        Node only = figure.getFirstChild();
        line();
        if (only instanceof Picture picture) {
            raw("<figure class=\"figure\">");
            writeLinked(picture);
            if (!picture.title().isEmpty()) {
                tag("figcaption");
                text(picture.title());
                close("figcaption");
            }
            close("figure");
        } else {
            // A picture that was not found has become its words.
            block("p", figure);
        }
        line();
    }

    /** A link has to be called something, and a decoration says nothing. */
    private void writeLinked(Picture picture) {
        if (picture.alt().isEmpty()) {
            write(picture, false);
            return;
        }
        raw("<a class=\"zoom\" href=\"");
        text(Url.encode(picture.large()));
        raw("\">");
        write(picture, false);
        close("a");
    }

    private void block(String name, Node node) {
        line();
        tag(name);
        line();
        visitChildren(node);
        line();
        close(name);
        line();
    }
}
