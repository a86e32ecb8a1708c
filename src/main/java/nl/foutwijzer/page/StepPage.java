package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step on its own.
 *
 * @param usedBy the codes that need it
 */
public record StepPage(
        Frame frame,
        Words title,
        @Nullable Words summary,
        @Nullable Label role,
        @Nullable String minutes,
        @Nullable String notice,
        @Nullable StaleNotice stale,
        Prose body,
        List<CodeRow> usedBy,
        List<SourceLine> sources,
        CodePage.Changed changed) {}
