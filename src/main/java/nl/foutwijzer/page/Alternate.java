package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * The same page in a language.
 *
 * @param label the language's name in itself
 * @param absolute its whole address, where the site has one
 * @param current whether it is the page that this stands on
 */
public record Alternate(
        String lang,
        String dir,
        String label,
        String href,
        @Nullable String absolute,
        boolean current) {}
