package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Severity;

/** Prints diagnostics for people. */
final class Report {
    private final PrintWriter out;

    private Report(PrintWriter out) {
        this.out = out;
    }

    static Report text(PrintWriter out) {
        return new Report(out);
    }

    void print(List<Diagnostic> diagnostics) {
        for (Diagnostic d : diagnostics) {
            out.println(d.span() + ": " + d.severity().label() + ": " + d.message());
            if (!d.help().isEmpty()) {
                out.println("  help: " + d.help());
            }
        }
    }

    /** "2 errors, 1 warning". */
    static String count(Diagnostics diagnostics) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        return plural(errors, "error") + ", " + plural(warnings, "warning");
    }

    static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static long count(Diagnostics diagnostics, Severity severity) {
        return diagnostics.sorted().stream().filter(d -> d.severity() == severity).count();
    }
}
