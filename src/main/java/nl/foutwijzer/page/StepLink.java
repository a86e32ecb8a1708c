package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * A step that a code needs but does not tell.
 *
 * @param anchor the id of this mention; absent where the page tells the step
 * @param summary what it is about, in a sentence
 * @param href its own page, or where this page tells it
 */
public record StepLink(
        @Nullable String anchor,
        Words title,
        @Nullable Words summary,
        @Nullable Label role,
        @Nullable String minutes,
        String href) {}
