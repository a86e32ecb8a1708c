/** How texts become words and words become terms; the only user of Lucene. */
@NullMarked
package nl.foutwijzer.analysis;

import org.jspecify.annotations.NullMarked;
