package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;

/** Makes HTML into the Markdown that would render to it, as far as Markdown can say it. */
public final class HtmlMarkdown {
    private static final AlertTitles NO_ALERTS = new AlertTitles("", "", "", "", "");

    private HtmlMarkdown() {}

    /**
     * The content of an element. Relative links and pictures need the base address of the element's
     * document; without one, their words stay.
     */
    public static String of(Element element) {
        Document document = new Document();
        blocks(element, document);
        return PortableMarkdown.write(document, NO_ALERTS);
    }

    /** Inline content that stands between blocks becomes a paragraph. */
    private static void blocks(Element parent, Node into) {
        List<org.jsoup.nodes.Node> words = new ArrayList<>();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                paragraph(words, into);
                block(element, into);
            } else {
                words.add(child);
            }
        }
        paragraph(words, into);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().matches("summary|details|figcaption");
    }

    private static void paragraph(List<org.jsoup.nodes.Node> words, Node into) {
        Paragraph paragraph = new Paragraph();
        HtmlInlines.append(words, paragraph);
        if (paragraph.getFirstChild() != null) {
            into.appendChild(paragraph);
        }
        words.clear();
    }

    private static void block(Element element, Node into) {
        switch (element.normalName()) {
            case "p" -> paragraph(new ArrayList<>(element.childNodes()), into);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> into.appendChild(heading(element));
            case "ul", "ol" -> into.appendChild(list(element));
            case "blockquote" -> into.appendChild(quote(element));
            case "pre" -> into.appendChild(code(element));
            case "table" -> into.appendChild(table(element));
            case "hr" -> into.appendChild(new ThematicBreak());
            case "div" -> {
                if (element.hasClass("alert")) {
                    into.appendChild(quote(element));
                } else {
                    blocks(element, into);
                }
            }
            case "nav", "script", "style", "button", "template" -> {}
            default -> blocks(element, into);
        }
    }

    private static Heading heading(Element element) {
        Heading heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        HtmlInlines.append(element.childNodes(), heading);
        return heading;
    }

    private static BlockQuote quote(Element element) {
        BlockQuote quote = new BlockQuote();
        for (Element title : element.select("> .alert-title")) {
            joinNext(title);
        }
        blocks(element, quote);
        return quote;
    }

    /** What an alert is stands before its first words. */
    private static void joinNext(Element title) {
        Element next = title.nextElementSibling();
        if (next != null && next.normalName().equals("p")) {
            next.prependText(" ");
            next.prependElement("strong").text(title.text() + ":");
            title.remove();
        } else {
            String words = title.text() + ":";
            title.empty().appendElement("strong").text(words);
        }
    }

    private static ListBlock list(Element element) {
        ListBlock list = element.normalName().equals("ol") ? ordered(element) : new BulletList();
        list.setTight(element.select("> li > p").isEmpty());
        for (Element child : element.children()) {
            ListItem item = new ListItem();
            Element box = child.selectFirst("> input, > label > input, > p > input");
            if (box != null) {
                item.prependChild(new TaskListItemMarker(box.hasAttr("checked")));
            }
            blocks(child, item);
            list.appendChild(item);
        }
        return list;
    }

    private static OrderedList ordered(Element element) {
        OrderedList list = new OrderedList();
        String start = element.attr("start");
        list.setMarkerStartNumber(start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 1);
        return list;
    }

    private static FencedCodeBlock code(Element element) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(element.wholeText());
        return code;
    }

    private static TableBlock table(Element element) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        table.appendChild(head);
        for (Element row : element.select("tr")) {
            (head.getFirstChild() == null ? head : body).appendChild(row(row));
        }
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        return table;
    }

    private static TableRow row(Element element) {
        TableRow row = new TableRow();
        for (Element child : element.children()) {
            TableCell cell = new TableCell();
            HtmlInlines.append(child.childNodes(), cell);
            row.appendChild(cell);
        }
        return row;
    }
}
