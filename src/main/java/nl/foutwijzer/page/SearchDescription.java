package nl.foutwijzer.page;

/**
 * How a browser searches the site from its address bar: the elements of OpenSearch 1.1.
 *
 * @param shortName in at most 16 characters
 * @param template the address of the results, with {@code {searchTerms}} in it
 * @param icon its address, or the icon itself as one
 * @param self where the description stands
 */
public record SearchDescription(
        String shortName,
        String description,
        String language,
        String template,
        String icon,
        String self) {}
