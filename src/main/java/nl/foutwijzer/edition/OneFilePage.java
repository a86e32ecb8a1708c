package nl.foutwijzer.edition;

import java.util.List;
import java.util.Map;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The page that is a whole site.
 *
 * @param packed whether the articles are compressed, so that only a browser with scripts shows them
 * @param languages the first language of the site first
 * @param blocks what is compressed, as elements
 */
public record OneFilePage(
        Code code, boolean packed, List<Edition> languages, Attached attached, Html blocks) {

    /**
     * What runs in it.
     *
     * @param policy lets nothing else run, and nothing be loaded
     */
    public record Code(String policy, Html beforePaint, Html style, Html script) {}

    /**
     * The site in one language.
     *
     * @param path of the language in addresses
     * @param name of the language in itself
     * @param ui the theme's strings, by key
     * @param articles nothing where they are compressed
     */
    public record Edition(
            String path,
            String name,
            String title,
            Map<String, String> ui,
            List<Row> codes,
            PageFrame frame,
            Html articles) {}

    /**
     * A code in a table of all.
     *
     * @param id an anchor in the first of the tables, and absent in the others
     * @param href leads to its article where that can be read without scripts
     */
    public record Row(String code, Words message, @Nullable String id, @Nullable String href) {}

    /** Pictures that articles show, and files that they offer. */
    public record Attached(Html pictures, Html files) {}
}
