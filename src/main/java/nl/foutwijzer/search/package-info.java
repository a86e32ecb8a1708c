/** The search index: what the browser asks, laid out in small files. docs/search.md tells how. */
@NullMarked
package nl.foutwijzer.search;

import org.jspecify.annotations.NullMarked;
