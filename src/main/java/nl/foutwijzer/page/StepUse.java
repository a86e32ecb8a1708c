package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * A step where a code needs it.
 *
 * @param anchor the id of its place in this page, here or where it stood first
 * @param href its own page
 * @param stale absent where its words are not behind their source, or do not stand here
 * @param body the step itself; absent where it stands in this section already
 * @param open whether it is short enough to stand unfolded
 */
public record StepUse(
        String anchor,
        Words title,
        @Nullable Label role,
        @Nullable String minutes,
        String href,
        @Nullable StaleNotice stale,
        @Nullable Prose body,
        boolean open) {}
