/** The style gallery: a small site of its own in the theme of another, for whoever changes that. */
@NullMarked
package nl.foutwijzer.gallery;

import org.jspecify.annotations.NullMarked;
