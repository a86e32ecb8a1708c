package nl.foutwijzer.page;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;

/**
 * One page in all languages of a site.
 *
 * @param route where it stands in each
 * @param lender whose words it has in each: another language's where all of them are borrowed
 */
record PageVersions(Function<LanguageTag, OutputPath> route, UnaryOperator<LanguageTag> lender) {

    /** A page that says something of its own in every language. */
    static PageVersions own(Function<LanguageTag, OutputPath> route) {
        return new PageVersions(route, UnaryOperator.identity());
    }

    /**
     * A page about one item.
     *
     * @param texts the item's words in those languages that have a file of them
     * @param hasWords whether that file holds any
     */
    static <W> PageVersions of(
            SiteView view,
            Function<LanguageTag, OutputPath> route,
            Map<LanguageTag, W> texts,
            Predicate<W> hasWords) {
        return new PageVersions(
                route, language -> lender(view.reader(language).chain(), texts, hasWords));
    }

    private static <W> LanguageTag lender(
            FallbackChain chain, Map<LanguageTag, W> texts, Predicate<W> hasWords) {
        for (LanguageTag language : chain) {
            W words = texts.get(language);
            if (words != null && hasWords.test(words)) {
                return language;
            }
        }
        return chain.first();
    }

    /** Whether a language has words of its own for this page. */
    boolean isOwn(LanguageTag language) {
        return lender.apply(language).equals(language);
    }
}
