/** Markdown to safe HTML. The only user of commonmark. */
@NullMarked
package nl.foutwijzer.markdown;

import org.jspecify.annotations.NullMarked;
