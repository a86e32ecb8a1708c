package nl.foutwijzer.edition;

import nl.foutwijzer.page.Html;

/**
 * What stands around all pages of a language.
 *
 * @param body what a page's body holds, with nothing in its {@code main}, without a footer
 * @param footer of a page like most
 */
public record PageFrame(String lang, String dir, Html body, Html footer) {}
