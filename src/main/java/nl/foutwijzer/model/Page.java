package nl.foutwijzer.model;

import java.util.Map;
import nl.foutwijzer.source.SourceSpan;

/**
 * A page that is neither a code nor a step.
 *
 * @param menu whether the site's menu names it
 * @param offline whether copies for use without a network have it
 */
public record Page(
        String id,
        SourceSpan span,
        boolean menu,
        boolean offline,
        Dates dates,
        Map<LanguageTag, ArticleText> texts,
        String digest) {

    /** The id of the page whose text stands on the home page. */
    public static final String HOME = "home";
}
