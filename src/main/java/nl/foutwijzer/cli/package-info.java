/** The commands. */
@NullMarked
package nl.foutwijzer.cli;

import org.jspecify.annotations.NullMarked;
