/** Checks of a whole knowledge base; pure. */
@NullMarked
package nl.foutwijzer.check;

import org.jspecify.annotations.NullMarked;
