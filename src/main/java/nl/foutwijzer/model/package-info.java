/** The knowledge base as immutable records. Nothing here reads or writes. */
@NullMarked
package nl.foutwijzer.model;

import org.jspecify.annotations.NullMarked;
