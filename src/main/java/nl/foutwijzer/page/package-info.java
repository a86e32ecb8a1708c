/** Page records, the one thing a template sees, and what composes them from the knowledge base. */
@NullMarked
package nl.foutwijzer.page;

import org.jspecify.annotations.NullMarked;
