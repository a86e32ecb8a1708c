package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Markdown that stands on its own, in a ticket or a mail: no relative addresses, no HTML, nothing
 * that only this program reads.
 */
public final class PortableMarkdown {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create());
    private static final org.commonmark.renderer.markdown.MarkdownRenderer WRITER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .nodeRendererFactory(new ReadableText.Factory())
                    .extensions(EXTENSIONS)
                    .lineSeparator("\n")
                    .build();

    /** A line with nothing on it but the marks of the blocks around it, and spaces. */
    private static final Pattern BLANK = Pattern.compile("(?m)^([ >]*?) +$");

    /** What the writer leaves as it is, though it begins a list. */
    private static final Pattern LIST = Pattern.compile("^\\+(?= |$)");

    private PortableMarkdown() {}

    /** Words as Markdown that shows just them, on one line. */
    public static String of(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words.strip().replaceAll("\\s+", " ")));
        return LIST.matcher(WRITER.render(paragraph).strip()).replaceFirst("\\\\+");
    }

    /** A code or a command as Markdown that shows just it. */
    public static String code(String literal) {
        return WRITER.render(new Code(literal));
    }

    /**
     * Writes a tree whose links were resolved; the tree changes.
     *
     * @param alertTitles the words that stand for what an alert's frame and colour say
     */
    static String write(Node root, AlertTitles alertTitles) {
        Tree.all(root, Alert.class).forEach(alert -> quote(alert, alertTitles));
        Tree.all(root, Picture.class).forEach(PortableMarkdown::show);
        Tree.all(root, Image.class).forEach(PortableMarkdown::show);
        Tree.all(root, Link.class).stream()
                .filter(link -> Url.scheme(link.getDestination()).isEmpty())
                .forEach(Tree::unwrap);
        Tree.all(root, HtmlInline.class).forEach(PortableMarkdown::dropTag);
        Tree.all(root, HtmlBlock.class).forEach(PortableMarkdown::keepWords);
        Tree.all(root, DirectiveLine.class).forEach(Node::unlink);
        Tree.all(root, SoftLineBreak.class).forEach(b -> Tree.replace(b, new Text(" ")));
        Tree.all(root, Figure.class).forEach(figure -> wrap(figure, new Paragraph()));
        Tree.all(root, Included.Blocks.class).forEach(Tree::unwrap);
        Tree.all(root, Included.Words.class).forEach(Tree::unwrap);
        return BLANK.matcher(WRITER.render(root)).replaceAll("$1").strip();
    }

    private static void quote(Alert alert, AlertTitles titles) {
        StrongEmphasis strong = new StrongEmphasis();
        strong.appendChild(new Text(titles.of(alert.kind()) + ":"));
        if (alert.getFirstChild() instanceof Paragraph first) {
            first.prependChild(new Text(" "));
            first.prependChild(strong);
        } else {
            Paragraph title = new Paragraph();
            title.appendChild(strong);
            alert.prependChild(title);
        }
        wrap(alert, new BlockQuote());
    }

    private static void wrap(Node old, Node replacement) {
        Tree.moveChildren(old, replacement);
        Tree.replace(old, replacement);
    }

    private static void show(Picture picture) {
        Tree.replace(picture, picture(picture.target().src(), picture.alt()));
    }

    private static void show(Image image) {
        Tree.replace(image, picture(image.getDestination(), Tree.alt(image)));
    }

    /** A picture that nobody elsewhere can load is told in words. */
    private static Node picture(String address, String alt) {
        if (Url.scheme(address).isEmpty()) {
            return new Text(alt.isEmpty() ? "" : "[" + alt + "]");
        }
        Image image = new Image(address, null);
        image.appendChild(new Text(alt));
        return image;
    }

    private static void dropTag(HtmlInline html) {
        boolean breaksLine = HtmlTokens.of(html.getLiteral()).get(0).isOpening("br");
        if (!breaksLine) {
            html.unlink();
        } else if (isInCell(html)) {
            html.setLiteral("<br>");
        } else {
            Tree.replace(html, new HardLineBreak());
        }
    }

    private static boolean isInCell(Node node) {
        Node at = node;
        while (at != null && !(at instanceof TableCell)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void keepWords(HtmlBlock html) {
        String words = Tree.words(html).strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            html.unlink();
        } else {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(words));
            Tree.replace(html, paragraph);
        }
    }

    /** Leaves {@code >} as it is where it means nothing, as in the path of a menu. */
    private static final class ReadableText extends CoreMarkdownNodeRenderer {
        private ReadableText(MarkdownNodeRendererContext context) {
            super(context);
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            int at = literal.lastIndexOf('>');
            if (at < 0 || (at == 0 && context.getWriter().isAtLineStart())) {
                super.visit(text);
                return;
            }
            for (String part : literal.substring(0, at).split(">", -1)) {
                boolean quotes = part.isEmpty() && context.getWriter().isAtLineStart();
                super.visit(new Text(part));
                context.getWriter().raw(quotes ? "\\>" : ">");
            }
            text.setLiteral(literal.substring(at + 1));
            super.visit(text);
        }

        private static final class Factory implements MarkdownNodeRendererFactory {
            @Override
            public ReadableText create(MarkdownNodeRendererContext context) {
                return new ReadableText(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        }
    }
}
