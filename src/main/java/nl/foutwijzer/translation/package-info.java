/** How translations stand to the words that they translate: complete, stale, missing, orphaned. */
@NullMarked
package nl.foutwijzer.translation;

import org.jspecify.annotations.NullMarked;
