package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * Says that a translation is behind its source.
 *
 * @param original leads to the words that it was translated from, where the edition has them
 */
public record StaleNotice(String text, @Nullable Link original) {}
