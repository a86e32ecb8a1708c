package nl.foutwijzer.diagnostic;

import java.util.List;

/** For GitHub Actions: workflow commands, which become annotations of the changed lines. */
public final class GithubFormat implements DiagnosticFormat {

    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> append(out, d));
        return out.toString();
    }

    private static void append(StringBuilder out, Diagnostic diagnostic) {
        StringBuilder message = new StringBuilder(diagnostic.message());
        if (!diagnostic.help().isEmpty()) {
            message.append("\nhelp: ").append(diagnostic.help());
        }
        for (Diagnostic.Note note : diagnostic.notes()) {
            message.append('\n').append(note.span()).append(": ").append(note.message());
        }
        out.append("::").append(diagnostic.severity().label());
        out.append(" file=").append(property(diagnostic.span().path()));
        out.append(",line=").append(diagnostic.span().line());
        out.append(",col=").append(diagnostic.span().column());
        out.append(",title=")
                .append(property(diagnostic.id().code() + " " + diagnostic.id().slug()));
        out.append("::").append(data(message.toString())).append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
