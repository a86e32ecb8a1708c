package nl.foutwijzer.markdown;

import java.util.Arrays;

/**
 * Safe, well-formed HTML that can stand more than once in one page: {@link #embed} gives its ids,
 * and the links to them, a prefix.
 */
public final class ArticleHtml {
    private final String html;

    /** Where a prefix goes, ascending. */
    private final int[] names;

    ArticleHtml(String html) {
        this.html = html;
        this.names = new IdReferences(html).offsets();
    }

    /** As it is. */
    public String html() {
        return html;
    }

    /**
     * With a prefix before each id and each reference to an id of its own.
     *
     * @param idPrefix of letters, digits and {@code - _ .}
     */
    public String embed(String idPrefix) {
        if (names.length == 0 || idPrefix.isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + names.length * idPrefix.length());
        int from = 0;
        for (int at : names) {
            out.append(html, from, at).append(idPrefix);
            from = at;
        }
        return out.append(html, from, html.length()).toString();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html + " " + Arrays.toString(names);
    }
}
