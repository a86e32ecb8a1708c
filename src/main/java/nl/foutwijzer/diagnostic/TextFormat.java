package nl.foutwijzer.diagnostic;

import java.util.List;
import nl.foutwijzer.source.SourceSpan;

/**
 * For people: a line as compilers print it, which editors and terminals turn into a link, then the
 * source line with a caret, the help, the notes.
 */
public final class TextFormat implements DiagnosticFormat {
    private final SourceLines lines;

    public TextFormat(SourceLines lines) {
        this.lines = lines;
    }

    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> append(out, d));
        return out.toString();
    }

    private void append(StringBuilder out, Diagnostic diagnostic) {
        DiagnosticId id = diagnostic.id();
        appendHead(
                out,
                diagnostic.span(),
                diagnostic.severity().label(),
                diagnostic.message() + " [" + id.code() + " " + id.slug() + "]");
        appendSource(out, diagnostic.span());
        if (!diagnostic.help().isEmpty()) {
            out.append("  help: ").append(oneLine(diagnostic.help())).append('\n');
        }
        for (Diagnostic.Note note : diagnostic.notes()) {
            out.append("  ");
            appendHead(out, note.span(), "note", note.message());
        }
    }

    private static void appendHead(
            StringBuilder out, SourceSpan span, String kind, String message) {
        out.append(oneLine(span.toString())).append(": ");
        out.append(kind).append(": ").append(oneLine(message)).append('\n');
    }

    private void appendSource(StringBuilder out, SourceSpan span) {
        lines.line(span.path(), span.line())
                .filter(line -> !line.isBlank())
                .map(line -> Excerpt.of(line, span.column()))
                .ifPresent(
                        e ->
                                out.append("    ")
                                        .append(e.line())
                                        .append("\n    ")
                                        .append(e.pointer())
                                        .append('\n'));
    }

    private static String oneLine(String text) {
        return Excerpt.printable(text).strip();
    }
}
