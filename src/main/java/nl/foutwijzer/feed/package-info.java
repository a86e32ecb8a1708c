/** Forms of the content for programs other than browsers. */
@NullMarked
package nl.foutwijzer.feed;

import org.jspecify.annotations.NullMarked;
