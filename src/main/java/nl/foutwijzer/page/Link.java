package nl.foutwijzer.page;

/**
 * A link with its text.
 *
 * @param current whether it leads to the page that it stands on
 */
public record Link(String label, String href, boolean current) {
    public Link(String label, String href) {
        this(label, href, false);
    }
}
