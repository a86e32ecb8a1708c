/** The Markdown of a knowledge base as articles: each rendered once, its links led to pages. */
@NullMarked
package nl.foutwijzer.article;

import org.jspecify.annotations.NullMarked;
