package nl.foutwijzer.page;

import java.util.List;

/**
 * A page without a language of its own, which leads to the same page in each.
 *
 * @param heading the site's title, or a code
 * @param choices in the order of the site; the first is where nobody's choice is known
 */
public record ChooserPage(Frame frame, String heading, List<Choice> choices) {

    /**
     * One language.
     *
     * @param text what the page is called in it
     */
    public record Choice(Alternate language, String text) {}
}
