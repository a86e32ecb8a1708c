package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes, or one page of a list that is too long for one.
 *
 * @param count how many codes the list has, in words
 * @param ways to lists that narrow this one, or to those beside it
 * @param filters what its codes can be narrowed by
 * @param table the list for spreadsheets
 * @param beside other pages about all codes, where this one lists all
 */
public record ListPage(
        Frame frame,
        String heading,
        String count,
        List<Ways> ways,
        List<Filter> filters,
        Columns columns,
        List<Row> rows,
        @Nullable Part part,
        Link table,
        List<Link> beside) {

    /** Lists by the values of one property. */
    public record Ways(String label, List<Way> ways, boolean folded) {}

    /** A list, and how many codes it has. */
    public record Way(Link link, String count) {}

    /**
     * A property and the values of it that occur.
     *
     * @param id its name in an address
     * @param facet whether the site itself defines it
     */
    public record Filter(String id, String label, boolean facet, List<Label> values) {}

    /** Which columns say something that is not the same for the whole list. */
    public record Columns(boolean platforms, boolean stages) {}

    /**
     * A code.
     *
     * @param values the ids of its values for each filter: parted by spaces, and filters by commas
     */
    public record Row(CodeRow code, List<String> stages, String values) {}

    /**
     * Which page of a list this is.
     *
     * @param range the codes that stand on it, in words
     * @param all the pages of the list
     * @param narrowing what a search among the list's codes is narrowed by: filters and values
     */
    public record Part(
            String range,
            @Nullable Link previous,
            @Nullable Link next,
            List<Link> all,
            List<Label> narrowing) {}
}
