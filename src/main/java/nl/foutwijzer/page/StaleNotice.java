package nl.foutwijzer.page;

/**
 * Says that a translation is behind its source.
 *
 * @param original leads to the words that it was translated from
 */
public record StaleNotice(String text, Link original) {}
