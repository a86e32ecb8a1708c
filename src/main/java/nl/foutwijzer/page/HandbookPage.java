package nl.foutwijzer.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole knowledge base as one document for paper. What leads from one page to another is
 * addressed as in the site; {@code edition.Handbook} makes it lead within the document.
 *
 * @param styles addresses of what it looks like, from the site's root
 * @param footers the style of the pages of paper, which name their part and the edition
 * @param eachOnItsOwn whether each code begins on a page of its own
 */
public record HandbookPage(
        Cover cover, List<String> styles, Html footers, boolean eachOnItsOwn, List<Part> parts) {

    /**
     * What stands on the first page, in the language of the first part.
     *
     * @param languages what the parts are called, each in its own language
     * @param hash of all that the edition says; absent where nobody counted
     * @param hosted the address where the newest edition stands
     */
    public record Cover(
            String title,
            @Nullable String tagline,
            List<String> languages,
            List<String> platforms,
            DateLabel edition,
            @Nullable String hash,
            @Nullable PrintedLink hosted) {}

    /**
     * All in one language.
     *
     * @param id of its pages of paper, for styles
     * @param home the page of the site for which it stands
     * @param codesPage the list of the site for which its contents stand
     * @param ui the theme's strings in its language, by key
     */
    public record Part(
            String lang,
            String dir,
            String id,
            String name,
            String title,
            String home,
            String codesPage,
            Map<String, String> ui,
            List<Group> contents,
            List<Chapter> chapters,
            List<IndexLine> index) {}

    /**
     * Codes in the table of contents.
     *
     * @param heading absent where there is one group only
     * @param page the list of the site for which it stands, where there is one
     */
    public record Group(@Nullable String heading, @Nullable String page, List<Row> rows) {}

    /** One line of the table of contents. */
    public record Row(String number, String href, @Nullable String code, Words title) {}

    /**
     * Pages of one kind.
     *
     * @param kind {@code code}, {@code step} or {@code page}
     */
    public record Chapter(String kind, String number, String heading, List<Entry> entries) {}

    /**
     * One page of the site.
     *
     * @param number by which other pages of paper refer to it
     * @param path where it stands in the site
     * @param page a {@link CodePage}, {@link StepPage} or {@link ArticlePage}, by the chapter's
     *     kind
     */
    public record Entry(String number, String path, Record page) {}

    /** Another name of a code. */
    public record IndexLine(String spelling, String code, String href) {}
}
