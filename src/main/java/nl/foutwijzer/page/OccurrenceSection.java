package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code means in one case.
 *
 * @param id the anchor of the section
 * @param heading the platform's name; absent where a code has one nameless occurrence
 * @param message what the product shows; absent where it is the page's title already
 * @param original what the product prints, where that differs from the message
 * @param stages at which stage it arises; absent where that is not known
 * @param facts what else is known
 * @param steps what to do whatever the cause
 */
public record OccurrenceSection(
        String id,
        @Nullable String heading,
        Label severity,
        @Nullable Words message,
        @Nullable Words original,
        @Nullable Prose meaning,
        @Nullable StageDiagram stages,
        List<Fact> facts,
        List<CauseSection> causes,
        List<StepUse> steps,
        @Nullable Prose solved,
        List<StepUse> escalate) {

    /** One line of a table of facts. */
    public record Fact(String label, List<String> values) {}

    /** One cause with the steps that mend it. */
    public record CauseSection(String id, @Nullable Prose text, List<StepUse> steps) {}
}
