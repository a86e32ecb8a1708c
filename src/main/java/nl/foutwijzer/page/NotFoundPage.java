package nl.foutwijzer.page;

import java.util.List;

/**
 * What a host shows for an address that leads nowhere. It stands at any depth, so its links begin
 * with the path of the site's address.
 *
 * @param root the path of the site's root: {@code /kb/}
 */
public record NotFoundPage(Frame frame, String root, List<Choice> choices) {

    /** The ways on in one language. */
    public record Choice(
            Alternate language,
            String heading,
            String explanation,
            Search search,
            Link home,
            Link codes) {}

    /**
     * A search box that leads to the page of results.
     *
     * @param label says what can be searched for
     * @param submit names its button
     */
    public record Search(String action, String label, String submit) {}
}
