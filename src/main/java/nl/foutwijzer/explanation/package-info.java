/**
 * All that is known of one code, in one language, without the page around it: composed once, and
 * written as JSON and as Markdown for whoever asks, in the terminal or at the site.
 */
@NullMarked
package nl.foutwijzer.explanation;

import org.jspecify.annotations.NullMarked;
