package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code means in one case.
 *
 * @param id the anchor of the section
 * @param heading the platform's name; absent where a code has one nameless occurrence
 * @param stale absent where its words are not behind their source
 * @param known absent where nothing is
 * @param roles whom the steps ask for something, in the order of the steps
 * @param steps what to do whatever the cause
 * @param escalate what to do before others take over
 */
public record OccurrenceSection(
        String id,
        @Nullable String heading,
        Label severity,
        @Nullable StaleNotice stale,
        @Nullable Known known,
        @Nullable Prose meaning,
        List<RoleTime> roles,
        List<StepUse> steps,
        List<CauseSection> causes,
        @Nullable Prose solved,
        List<StepLink> escalate,
        Ticket ticket) {

    /**
     * What is known, beside what it means and what to do.
     *
     * @param message what the product shows; absent where it is the page's title already
     * @param original what the product prints, where that differs from the message
     * @param stage at which it arises, where the drawing shows it
     * @param stages a drawing of the stages; absent where it is not known at which of them it
     *     arises
     * @param facts what else is known
     */
    public record Known(
            @Nullable Words message,
            @Nullable Words original,
            @Nullable Value stage,
            @Nullable StageDiagram stages,
            List<Fact> facts) {}

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
