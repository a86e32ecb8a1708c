package nl.foutwijzer.page;

import nl.foutwijzer.i18n.Borrowed;

/**
 * Rendered Markdown and its language.
 *
 * @param foreign whether that differs from the page's, so that {@code lang} and {@code dir} matter
 */
public record Prose(Html html, String lang, String dir, boolean foreign) {
    public static Prose of(Borrowed<String> html) {
        return new Prose(new Html(html.value()), html.lang(), html.dir(), html.foreign());
    }
}
