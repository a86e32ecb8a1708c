package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.markdown.InlinePiece.Kind;
import nl.foutwijzer.markdown.InlinePiece.Markup;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts the inline text of a block into words and markup. */
public final class InlinePieces {
    /** Reads inlines alone: what looks like a list or a heading is words here. */
    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of())
                    .extensions(
                            List.of(
                                    AutolinkExtension.create(),
                                    StrikethroughExtension.builder()
                                            .requireTwoTildes(true)
                                            .build()))
                    .customInlineContentParserFactory(new ImageDirective.Factory())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxInlineNesting(Dialect.MAX_DEPTH)
                    .build();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_-]*\\}");
    private static final Pattern INCLUDE = Pattern.compile("(?i)\\[!\\s*INCLUDE\\s*$");
    private static final Pattern ALT = Pattern.compile("alt-text=\"([^\"]*)\"");

    private final String text;
    private final List<InlinePiece> pieces = new ArrayList<>();
    private int done;

    private InlinePieces(String text) {
        this.text = text;
    }

    /**
     * The pieces of a text that is Markdown.
     *
     * @param definitions of the links that it may refer to, as lines of Markdown
     */
    static List<InlinePiece> of(String text, String definitions) {
        InlinePieces cut = new InlinePieces(text);
        Node document = PARSER.parse(text + "\n\n" + definitions);
        if (document.getFirstChild() instanceof Paragraph paragraph && !text.isBlank()) {
            cut.children(paragraph);
        }
        cut.textTo(text.length());
        return List.copyOf(cut.pieces);
    }

    /** The pieces of a text that is not Markdown, but may have {@code {placeholders}}. */
    static List<InlinePiece> ofPlain(String text) {
        InlinePieces cut = new InlinePieces(text);
        cut.textTo(text.length());
        return List.copyOf(cut.pieces);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        int start = start(node);
        if (start < done || start >= text.length()) {
            return;
        }
        if (node instanceof Code) {
            whole(node, Markup.CODE);
        } else if (node instanceof HtmlInline) {
            whole(node, Markup.TAG);
        } else if (node instanceof HardLineBreak) {
            take(Kind.PROTECTED, Markup.BREAK, start, text.indexOf('\n', start) + 1);
        } else if (node instanceof ImageDirective) {
            directive(node);
        } else if (node instanceof Image) {
            around(node, Markup.PICTURE);
        } else if (node instanceof Link) {
            link(node);
        } else if (node instanceof StrongEmphasis) {
            around(node, Markup.STRONG);
        } else if (node instanceof Emphasis) {
            around(node, Markup.EMPHASIS);
        } else if (node instanceof Strikethrough) {
            around(node, Markup.STRIKETHROUGH);
        }
    }

    private void link(Node link) {
        Matcher include = INCLUDE.matcher(text.substring(done, start(link)));
        if (include.find() && text.startsWith("]", end(link))) {
            take(Kind.PROTECTED, Markup.LINK, done + include.start(), end(link) + 1);
        } else if (text.charAt(start(link)) == '[') {
            around(link, Markup.LINK);
        } else {
            whole(link, Markup.LINK); // an address that is its own words
        }
    }

    /** Its words for those who cannot see it stand among its attributes. */
    private void directive(Node image) {
        Matcher alt = ALT.matcher(text).region(start(image), end(image));
        if (alt.find() && !alt.group(1).isBlank()) {
            int end = end(image);
            take(Kind.OPENING, Markup.PICTURE, start(image), alt.start(1));
            textTo(alt.end(1));
            take(Kind.CLOSING, Markup.PICTURE, alt.end(1), end);
        } else {
            whole(image, Markup.PICTURE);
        }
    }

    private void whole(Node node, Markup markup) {
        take(Kind.PROTECTED, markup, start(node), end(node));
    }

    private void around(Node node, Markup markup) {
        Node first = node.getFirstChild();
        if (first == null || first.getSourceSpans().isEmpty()) {
            whole(node, markup);
            return;
        }
        take(Kind.OPENING, markup, start(node), start(first));
        children(node);
        int inner = end(node.getLastChild());
        textTo(inner);
        take(Kind.CLOSING, markup, inner, end(node));
    }

    private void take(Kind kind, Markup markup, int start, int end) {
        textTo(start);
        pieces.add(new InlinePiece(kind, markup, text.substring(start, end)));
        done = end;
    }

    private void textTo(int end) {
        Matcher matcher = PLACEHOLDER.matcher(text).region(done, Math.max(done, end));
        while (matcher.find()) {
            words(matcher.start());
            pieces.add(new InlinePiece(Kind.PROTECTED, Markup.PLACEHOLDER, matcher.group()));
            done = matcher.end();
        }
        words(end);
    }

    private void words(int end) {
        if (end > done) {
            pieces.add(InlinePiece.text(text.substring(done, end)));
            done = end;
        }
    }

    private static int start(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        var last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
