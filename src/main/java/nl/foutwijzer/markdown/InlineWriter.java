package nl.foutwijzer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands within a line as HTML. */
class InlineWriter extends AbstractVisitor {
    /** Among words that run from right to left, its sign would go to its other end. */
    private static final Pattern NEGATIVE = Pattern.compile("(?<![\\w.-])-[0-9]{2,}(?![\\w-])");

    private final StringBuilder out;

    InlineWriter(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        int written = 0;
        Matcher negative = NEGATIVE.matcher(literal);
        while (literal.indexOf('-', written) >= 0 && negative.find()) {
            text(literal.substring(written, negative.start()));
            raw("<bdi>" + negative.group() + "</bdi>");
            written = negative.end();
        }
        text(literal.substring(written));
    }

    @Override
    public void visit(Code code) {
        raw("<code dir=\"ltr\">");
        text(code.getLiteral());
        close("code");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis);
    }

    @Override
    public void visit(HtmlInline html) {
        raw(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        raw("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        tag("br");
        line();
    }

    @Override
    public void visit(Link link) {
        String scheme = Url.scheme(link.getDestination());
        open("a");
        raw(" href=\"");
        text(link.getDestination());
        raw("\"");
        attribute("title", link.getTitle() == null ? "" : link.getTitle());
        attribute("rel", scheme.equals("http") || scheme.equals("https") ? "noopener" : "");
        endTag();
        visitChildren(link);
        close("a");
    }

    @Override
    public void visit(Image image) {
        throw new IllegalStateException("a picture that nobody looked for");
    }

    @Override
    public void visit(CustomNode custom) {
        if (custom instanceof Picture picture) {
            write(picture, true);
        } else if (custom instanceof Strikethrough) {
            element("del", custom);
        } else {
            visitChildren(custom);
        }
    }

    final void write(Picture picture, boolean withTitle) {
        var target = picture.target();
        open("img");
        raw(" src=\"");
        text(Url.encode(target.src()));
        raw("\" alt=\"");
        text(picture.alt());
        raw("\"");
        target.width().ifPresent(width -> attribute("width", Integer.toString(width)));
        target.height().ifPresent(height -> attribute("height", Integer.toString(height)));
        attribute("title", withTitle ? picture.title() : "");
        raw(" loading=\"lazy\" decoding=\"async\">");
    }

    final void element(String name, Node node) {
        tag(name);
        visitChildren(node);
        close(name);
    }

    final void text(String words) {
        Html.escape(words, out);
    }

    final void raw(String html) {
        out.append(html);
    }

    final void tag(String name) {
        open(name);
        endTag();
    }

    final void open(String name) {
        out.append('<').append(name);
    }

    /** Nothing where the value is empty. */
    final void attribute(String name, String value) {
        if (!value.isEmpty()) {
            Html.attribute(name, value, out);
        }
    }

    final void endTag() {
        out.append('>');
    }

    final void close(String name) {
        out.append("</").append(name).append('>');
    }

    /** Begins a new line unless one has just begun. */
    final void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    @Override
    public final void visitChildren(Node parent) {
        super.visitChildren(parent);
    }
}
