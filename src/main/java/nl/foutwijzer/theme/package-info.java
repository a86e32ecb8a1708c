/** The theme's files: the built-in ones in the jar, which a site's own override file by file. */
@NullMarked
package nl.foutwijzer.theme;

import org.jspecify.annotations.NullMarked;
