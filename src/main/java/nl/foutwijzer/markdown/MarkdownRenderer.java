package nl.foutwijzer.markdown;

import java.util.Set;
import nl.foutwijzer.source.SourceText;

/** Renders Markdown. Immutable, for all threads. */
public final class MarkdownRenderer {
    private final Set<String> urlSchemes;

    /**
     * @param urlSchemes that links may use beside the built-in ones, lower case
     */
    public MarkdownRenderer(Set<String> urlSchemes) {
        this.urlSchemes = Set.copyOf(urlSchemes);
    }

    /**
     * Renders one text.
     *
     * @param headingLevel the level of the article's highest heading in the page, 1 to 6
     */
    public Article render(SourceText markdown, LinkResolver resolver, int headingLevel) {
        throw new IllegalStateException("not here yet: " + urlSchemes + markdown + resolver + headingLevel);
    }
}
