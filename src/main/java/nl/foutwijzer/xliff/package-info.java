/** Translations to and from XLIFF 2.1, the format that translators' tools exchange. */
@NullMarked
package nl.foutwijzer.xliff;

import org.jspecify.annotations.NullMarked;
