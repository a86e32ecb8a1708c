package nl.foutwijzer.page;

/**
 * The same page in a language.
 *
 * @param label the language's name in itself
 * @param current whether it is the page that this stands on
 */
public record Alternate(String lang, String dir, String label, String href, boolean current) {}
