package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the translation into each language is, and what is to be done in this one.
 *
 * @param states the headings of the columns of counts
 * @param open what is to be done in the page's language; absent where that is the source
 */
public record TranslationsPage(
        Frame frame,
        String heading,
        String intro,
        List<Label> states,
        List<Row> rows,
        @Nullable Open open) {

    /**
     * One language.
     *
     * @param name in itself
     * @param counts in the order of the states, in the digits of the page's language
     */
    public record Row(
            String lang,
            String dir,
            String name,
            String href,
            String percent,
            List<String> counts) {}

    /**
     * What is to be done.
     *
     * @param more says how many parts are left out; absent where none are
     */
    public record Open(List<Item> items, @Nullable String more) {}

    /**
     * A part that needs a translator.
     *
     * @param code absent for an article
     * @param place which section of the page, where it has several
     */
    public record Item(
            @Nullable String code, @Nullable String place, Words title, String href, Label state) {}
}
