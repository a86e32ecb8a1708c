/** Runs one function over many values on a given number of threads. */
@NullMarked
package nl.foutwijzer.job;

import org.jspecify.annotations.NullMarked;
