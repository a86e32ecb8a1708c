/**
 * What depends on the reader's language: catalogs of words, fallback, dates and lists. The only
 * user of ICU4J.
 */
@NullMarked
package nl.foutwijzer.i18n;

import org.jspecify.annotations.NullMarked;
