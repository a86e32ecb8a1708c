package nl.foutwijzer.page;

import nl.foutwijzer.i18n.Borrowed;

/**
 * Plain text and its language.
 *
 * @param foreign whether that differs from the page's, so that {@code lang} and {@code dir} matter
 */
public record Words(String text, String lang, String dir, boolean foreign) {
    public static Words of(Borrowed<String> text) {
        return new Words(text.value(), text.lang(), text.dir(), text.foreign());
    }
}
