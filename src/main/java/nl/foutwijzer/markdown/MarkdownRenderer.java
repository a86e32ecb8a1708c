package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.foutwijzer.source.SourceText;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown. Immutable, for all threads; make one and keep it. */
public final class MarkdownRenderer {
    private static final Set<String> BUILT_IN_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html;

    /**
     * @param urlSchemes that links may use beside {@code http}, {@code https}, {@code mailto} and
     *     {@code tel}
     */
    public MarkdownRenderer(Set<String> urlSchemes) {
        Set<String> schemes = new TreeSet<>(BUILT_IN_SCHEMES);
        schemes.addAll(urlSchemes);
        html =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .urlSanitizer(new DefaultUrlSanitizer(schemes))
                        .build();
    }

    /** Renders a text of any length, with its paragraphs, lists and tables. */
    public Article render(SourceText markdown, ArticleContext context) {
        String made = html.render(parser.parse(markdown.text()));
        return new Article(new ArticleHtml(made), List.of(), Set.of(), List.of(), List.of());
    }

    /**
     * Renders a text that stands within a line, such as a heading: what is in its paragraphs,
     * without {@code <p>} around it.
     */
    public Article renderInline(SourceText markdown, ArticleContext context) {
        return render(markdown, context);
    }
}
