/**
 * Explains codes to whoever asks for them by any of their names, in text, Markdown or JSON, from
 * content or from a site that was built of it.
 */
@NullMarked
package nl.foutwijzer.explain;

import org.jspecify.annotations.NullMarked;
