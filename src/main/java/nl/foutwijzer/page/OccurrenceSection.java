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
 * @param steps what to do whatever the cause
 */
public record OccurrenceSection(
        String id,
        @Nullable String heading,
        Label severity,
        @Nullable Words message,
        @Nullable Words original,
        @Nullable Prose meaning,
        List<Fact> facts,
        List<CauseSection> causes,
        List<StepUse> steps,
        @Nullable Prose solved,
        List<StepUse> escalate) {

    /** One line of a table of facts. */
    public record Fact(String label, List<Value> values) {
        /** The values in words. */
        public List<String> texts() {
            return values.stream().map(Value::text).toList();
        }
    }

    /**
     * One value of a fact.
     *
     * @param href the list of all codes that have it, where there is one
     */
    public record Value(String text, @Nullable String href) {}

    /** One cause with the steps that mend it. */
    public record CauseSection(String id, @Nullable Prose text, List<StepUse> steps) {}
}
