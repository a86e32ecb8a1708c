/** What content was earlier, as git knows it. */
@NullMarked
package nl.foutwijzer.history;

import org.jspecify.annotations.NullMarked;
