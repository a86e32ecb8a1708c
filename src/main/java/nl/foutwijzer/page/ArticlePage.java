package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/** A page that is neither a code nor a step. */
public record ArticlePage(
        Frame frame,
        Words title,
        @Nullable Words summary,
        @Nullable String notice,
        @Nullable StaleNotice stale,
        Prose body,
        CodePage.Changed changed) {}
