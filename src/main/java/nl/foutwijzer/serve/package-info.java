/** The preview: a server that makes pages as they are asked for, and a watch that renews them. */
@NullMarked
package nl.foutwijzer.serve;

import org.jspecify.annotations.NullMarked;
