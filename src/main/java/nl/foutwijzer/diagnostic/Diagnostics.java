package nl.foutwijzer.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.source.SourceSpan;

/** Collects diagnostics from any number of threads; the same one twice counts once. */
public final class Diagnostics {
    private final Set<Diagnostic> all = ConcurrentHashMap.newKeySet();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void add(DiagnosticId id, SourceSpan span, String message) {
        add(new Diagnostic(id, span, message));
    }

    public void add(DiagnosticId id, SourceSpan span, String message, String help) {
        add(new Diagnostic(id, span, message, help));
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    /** Whether one of some kinds was found. */
    public boolean contains(Set<DiagnosticId> ids) {
        return all.stream().anyMatch(d -> ids.contains(d.id()));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Sorted by path, line, column and id, whatever the order in which they came. */
    public List<Diagnostic> sorted() {
        return all.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
