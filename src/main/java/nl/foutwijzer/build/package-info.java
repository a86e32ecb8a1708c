/** Joins the stages of the pipeline into a site plan. */
@NullMarked
package nl.foutwijzer.build;

import org.jspecify.annotations.NullMarked;
