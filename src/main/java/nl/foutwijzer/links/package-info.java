/** Every link of a planned site: whether what it leads to is there, in the site or on the web. */
@NullMarked
package nl.foutwijzer.links;

import org.jspecify.annotations.NullMarked;
