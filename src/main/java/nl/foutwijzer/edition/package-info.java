/** Copies of a site for those without a network, and the proof that a copy is whole. */
@NullMarked
package nl.foutwijzer.edition;

import org.jspecify.annotations.NullMarked;
