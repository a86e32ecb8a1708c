/**
 * What is wrong with the content, said in one way: diagnostics and the formats they are printed in.
 */
@NullMarked
package nl.foutwijzer.diagnostic;

import org.jspecify.annotations.NullMarked;
