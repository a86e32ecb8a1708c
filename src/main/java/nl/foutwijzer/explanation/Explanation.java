package nl.foutwijzer.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.SourceLine;
import nl.foutwijzer.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a code, for readers of one language.
 *
 * @param notice says that words were borrowed from another language; absent where none were
 * @param replacedBy for a retired code, the one that took its place
 * @param instructions what to do in each step of its cases, by the step's id; those of {@link
 *     Case#escalate} stand on pages of their own
 * @param permalink where the site has an address
 */
public record Explanation(
        CodePage.Heading heading,
        @Nullable String notice,
        @Nullable String replacedBy,
        List<Case> cases,
        Map<String, Passage> instructions,
        List<CodeLine> related,
        List<SourceLine> sources,
        CodePage.Changed changed,
        @Nullable String permalink) {

    /**
     * What the code means in one case, usually on one platform.
     *
     * @param heading the platform's name; absent where a code has one nameless case
     * @param message what the product shows; absent where it is the code's title already
     * @param original what the product prints, where that differs from the message
     */
    public record Case(
            String id,
            @Nullable String heading,
            Label severity,
            @Nullable Words message,
            @Nullable Words original,
            @Nullable Passage meaning,
            List<OccurrenceSection.Fact> facts,
            List<Procedure> steps,
            List<Reason> causes,
            @Nullable Passage solved,
            List<Procedure> escalate,
            TicketText ticket) {

        /** What to begin with: the steps whatever the cause, then those of the likeliest cause. */
        public List<Procedure> firstSteps(int limit) {
            Stream<Procedure> likeliest = causes.stream().limit(1).flatMap(c -> c.steps().stream());
            return Stream.concat(steps.stream(), likeliest).distinct().limit(limit).toList();
        }
    }

    /** What goes into a ticket, for tickets with and without markup. */
    public record TicketText(String text, String markdown) {}

    /** One cause with the steps that mend it. */
    public record Reason(String id, @Nullable Passage text, List<Procedure> steps) {}

    /** One step. */
    public record Procedure(
            String id, Words title, @Nullable Label role, @Nullable String minutes) {}
}
