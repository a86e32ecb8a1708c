/**
 * Editions for use without a network: a folder, an archive, one file, paper; and their signatures.
 */
@NullMarked
package nl.foutwijzer.edition;

import org.jspecify.annotations.NullMarked;
