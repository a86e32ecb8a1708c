package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Set;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.source.SourceSpan;

/**
 * Markdown made into safe HTML for one page.
 *
 * @param headings in their order, for a table of contents
 * @param anchors every id that a link may name
 * @param links to anchors, in this article or another, not yet checked
 * @param diagnostics what was wrong with it, in no order
 */
public record Article(
        ArticleHtml html,
        List<Heading> headings,
        Set<String> anchors,
        List<AnchorLink> links,
        List<Diagnostic> diagnostics) {

    /** A heading: its level as rendered (1 to 6), its id and its text. */
    public record Heading(int level, String id, String text) {}

    /**
     * A link to an anchor.
     *
     * @param content the {@link LinkResolver.Found#content} that it leads to; empty for this
     *     article
     */
    public record AnchorLink(String content, String anchor, SourceSpan span) {}
}
