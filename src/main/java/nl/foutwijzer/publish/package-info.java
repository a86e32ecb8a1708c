/** Puts a plan into an output folder without ever leaving half a site. The only writer there. */
@NullMarked
package nl.foutwijzer.publish;

import org.jspecify.annotations.NullMarked;
