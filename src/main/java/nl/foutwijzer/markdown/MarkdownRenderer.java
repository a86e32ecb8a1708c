package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Node;

/** Renders Markdown. Immutable, for all threads; make one and keep it. */
public final class MarkdownRenderer {
    private static final Set<String> BUILT_IN_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final Dialect dialect;
    private final Set<String> schemes = new TreeSet<>(BUILT_IN_SCHEMES);
    private final HtmlCleaner cleaner;

    /**
     * @param urlSchemes that links may use beside {@code http}, {@code https}, {@code mailto} and
     *     {@code tel}
     */
    public MarkdownRenderer(Set<String> urlSchemes) {
        this(Dialect.ARTICLE, urlSchemes);
    }

    MarkdownRenderer(Dialect dialect, Set<String> urlSchemes) {
        this.dialect = dialect;
        urlSchemes.forEach(scheme -> schemes.add(scheme.toLowerCase(Locale.ROOT)));
        cleaner = new HtmlCleaner(schemes);
    }

    /** Renders a text of any length, with its paragraphs, lists and tables. */
    public Article render(SourceText markdown, ArticleContext context) {
        Findings findings = new Findings(markdown);
        Node root = ArticleTree.filled(dialect, markdown, context.links(), findings);
        Figures.apply(root);
        Anchors anchors = new Anchors(findings);
        Headings headings = new Headings(findings, anchors);
        headings.takeGiven(root);
        Links links = new Links(schemes, context.links(), findings);
        links.apply(root);
        RawHtml raw = new RawHtml(findings, anchors, true);
        raw.apply(root);
        List<Article.Heading> placed = headings.place(root, context.headingLevel());
        StringBuilder out = new StringBuilder(markdown.text().length() * 3 / 2);
        root.accept(new ArticleWriter(out, context.alertTitles(), headings.ids()));
        String html = raw.needsCleaning() ? cleaner.clean(out.toString()) : out.toString();
        return new Article(
                new ArticleHtml(html),
                placed,
                anchors.ids(),
                links.anchorLinks(),
                findings.diagnostics());
    }

    /**
     * Renders a text that stands within a line, such as a heading: what is in its paragraphs,
     * without {@code <p>} around it.
     */
    public Article renderInline(SourceText markdown, ArticleContext context) {
        Findings findings = new Findings(markdown);
        Node root = ArticleTree.filled(dialect, markdown, context.links(), findings);
        Links links = new Links(schemes, context.links(), findings);
        links.apply(root);
        Anchors anchors = new Anchors(findings);
        new RawHtml(findings, anchors, false).apply(root);
        String html = Inlines.write(root);
        return new Article(
                new ArticleHtml(html),
                List.of(),
                anchors.ids(),
                links.anchorLinks(),
                findings.diagnostics());
    }

    /**
     * Makes a text into Markdown that needs no site around it. Whatever the links of the context
     * lead to keeps its address only if that is a whole one.
     */
    public String portable(SourceText markdown, ArticleContext context) {
        Findings unread = new Findings(markdown);
        Node root = ArticleTree.filled(dialect, markdown, context.links(), unread);
        Anchors anchors = new Anchors(unread);
        Headings headings = new Headings(unread, anchors);
        headings.takeGiven(root);
        new Links(schemes, context.links(), unread).apply(root);
        new RawHtml(unread, anchors, true).apply(root);
        headings.place(root, context.headingLevel());
        return PortableMarkdown.write(root, context.alertTitles());
    }

    /** Without any of our checks and changes: what the specification says, raw HTML and all. */
    String renderUnchecked(String markdown) {
        StringBuilder out = new StringBuilder();
        AlertTitles untitled = new AlertTitles("", "", "", "", "");
        dialect.parse(markdown).document().accept(new ArticleWriter(out, untitled, Map.of()));
        return out.toString();
    }
}
