/** Reads a content folder into a knowledge base. The only user of Jackson YAML. */
@NullMarked
package nl.foutwijzer.content;

import org.jspecify.annotations.NullMarked;
