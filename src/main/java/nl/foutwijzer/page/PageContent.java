package nl.foutwijzer.page;

import java.util.Optional;
import nl.foutwijzer.model.Dates;

/**
 * The content that a page was made from.
 *
 * @param digest of that content alone, whatever program, theme or edition shows it; empty where the
 *     page shows no more than the site's own words
 * @param dates of the article that the page is; nothing where it is none
 */
record PageContent(String digest, Optional<Dates> dates) {
    static final PageContent NONE = new PageContent("", Optional.empty());

    /** An article about one item. */
    static PageContent article(String digest, Dates dates) {
        return new PageContent(digest, Optional.of(dates));
    }

    /** What lists or sums up other content. */
    static PageContent list(String digest) {
        return new PageContent(digest, Optional.empty());
    }

    boolean isArticle() {
        return dates.isPresent();
    }
}
