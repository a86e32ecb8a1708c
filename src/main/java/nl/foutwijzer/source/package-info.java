/** Where a text stands: files, lines and columns that every other package can point at. */
@NullMarked
package nl.foutwijzer.source;

import org.jspecify.annotations.NullMarked;
