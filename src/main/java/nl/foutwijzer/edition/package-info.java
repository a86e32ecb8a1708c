/** Copies of a site for where there is no network. */
@NullMarked
package nl.foutwijzer.edition;

import org.jspecify.annotations.NullMarked;
