/** The preview server. */
@NullMarked
package nl.foutwijzer.serve;

import org.jspecify.annotations.NullMarked;
