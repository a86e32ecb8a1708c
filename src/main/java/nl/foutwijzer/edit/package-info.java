/** What changes a content folder: scaffolds. */
@NullMarked
package nl.foutwijzer.edit;

import org.jspecify.annotations.NullMarked;
