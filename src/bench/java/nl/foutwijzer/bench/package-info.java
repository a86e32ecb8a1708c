/**
 * Times whole builds of made-up knowledge bases, beside Hugo building the same pages.
 *
 * <p>{@link nl.foutwijzer.bench.Bench} is the program; {@link nl.foutwijzer.bench.Sample} makes up
 * the words, {@link nl.foutwijzer.bench.ContentWriter} and {@link nl.foutwijzer.bench.HugoWriter}
 * write them in either program's format.
 *
 * <p>{@link nl.foutwijzer.bench.SearchBench} measures the search of such a knowledge base in a
 * browser, beside Pagefind on the same pages.
 */
@NullMarked
package nl.foutwijzer.bench;

import org.jspecify.annotations.NullMarked;
