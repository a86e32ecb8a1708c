/** Styles, scripts and pictures: concatenated, fingerprinted, copied. */
@NullMarked
package nl.foutwijzer.asset;

import org.jspecify.annotations.NullMarked;
