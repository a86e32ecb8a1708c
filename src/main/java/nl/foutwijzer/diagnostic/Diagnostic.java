package nl.foutwijzer.diagnostic;

import java.util.Comparator;
import java.util.List;
import nl.foutwijzer.source.SourceSpan;

/**
 * One thing that is wrong, where it is wrong, and what would be right.
 *
 * @param message what is wrong, without a full stop at its end
 * @param notes further places that belong to it, such as the first of two duplicates
 * @param help what would be right; empty when the message says it all
 */
public record Diagnostic(
        DiagnosticId id, SourceSpan span, String message, List<Note> notes, String help)
        implements Comparable<Diagnostic> {

    /** The order in which diagnostics are printed. */
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::span)
                    .thenComparing(Diagnostic::id)
                    .thenComparing(Diagnostic::message);

    /** A second place that explains the first. */
    public record Note(SourceSpan span, String message) {}

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public Diagnostic(DiagnosticId id, SourceSpan span, String message, String help) {
        this(id, span, message, List.of(), help);
    }

    public Diagnostic(DiagnosticId id, SourceSpan span, String message) {
        this(id, span, message, List.of(), "");
    }

    public Severity severity() {
        return id.severity();
    }

    public Diagnostic withNote(SourceSpan noteSpan, String noteMessage) {
        return new Diagnostic(id, span, message, List.of(new Note(noteSpan, noteMessage)), help);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
