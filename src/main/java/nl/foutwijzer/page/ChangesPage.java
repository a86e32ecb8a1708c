package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new, by date.
 *
 * @param days the newest first
 * @param older says how many entries were left out; absent where none were
 */
public record ChangesPage(Frame frame, String heading, List<Day> days, @Nullable String older) {

    /** What came in on one day, and what changed. */
    public record Day(DateLabel date, List<Entry> added, List<Entry> updated) {}

    /**
     * A code or a step.
     *
     * @param code absent for a step
     */
    public record Entry(@Nullable String code, String href, Words title) {}
}
