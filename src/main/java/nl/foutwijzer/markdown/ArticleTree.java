package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.NESTING_TOO_DEEP;
import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Reads Markdown into the tree of an article: included files, alerts, no unsupported constructs.
 */
final class ArticleTree {
    private ArticleTree() {}

    static Node read(Dialect dialect, SourceText markdown, LinkResolver links, Findings findings) {
        Dialect.Parsed parsed = dialect.parse(markdown.text());
        report(parsed.obstacle(), markdown.span(), findings);
        Node root = parsed.document();
        new Includes(dialect, links, findings).apply(root, markdown.map().path());
        new Lint(findings).apply(root);
        new Alerts(findings).apply(root);
        return root;
    }

    /** The same, as one page shows it: what its author leaves open is filled in. */
    static Node filled(
            Dialect dialect, SourceText markdown, LinkResolver links, Findings findings) {
        Node root = read(dialect, markdown, links, findings);
        links.placeholders().apply(root);
        return root;
    }

    static void report(Dialect.Obstacle obstacle, SourceSpan span, Findings findings) {
        switch (obstacle) {
            case NONE -> {}
            case TABLE_TOO_LARGE ->
                    findings.add(
                            UNSUPPORTED_CONSTRUCT,
                            span,
                            "a table here has more than " + Dialect.MAX_CELLS + " cells",
                            "the tables of this text are shown as they are written; split them");
            case TOO_TANGLED ->
                    findings.add(
                            NESTING_TOO_DEEP,
                            span,
                            "a paragraph here has too many links and stars to be read",
                            "this text is shown as it is written; split its paragraphs");
        }
    }

    /** For those who want words only, and no report. */
    static Node ofWords(SourceText markdown, LinkResolver links) {
        Findings unread = new Findings(markdown);
        Node root = filled(Dialect.ARTICLE, markdown, links, unread);
        Anchors anchors = new Anchors(unread);
        new Headings(unread, anchors).takeGiven(root);
        for (HtmlInline html : Tree.all(root, HtmlInline.class)) {
            if (HtmlTokens.of(html.getLiteral()).get(0).isOpening("br")) {
                Tree.replace(html, new HardLineBreak());
            }
        }
        new RawHtml(unread, anchors, true).apply(root);
        return root;
    }
}
