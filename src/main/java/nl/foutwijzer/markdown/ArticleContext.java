package nl.foutwijzer.markdown;

/**
 * What the page around an article decides about it.
 *
 * @param headingLevel the level of the article's highest heading in the page, 1 to 6
 */
public record ArticleContext(LinkResolver links, AlertTitles alertTitles, int headingLevel) {
    public ArticleContext {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("not a heading level: " + headingLevel);
        }
    }
}
