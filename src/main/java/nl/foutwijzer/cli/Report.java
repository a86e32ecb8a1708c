package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.build.Generator;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticFormat;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Severity;

/** Prints diagnostics for people. */
final class Report {
    private final PrintWriter out;
    private final DiagnosticFormat format;

    private Report(PrintWriter out, DiagnosticFormat format) {
        this.out = out;
        this.format = format;
    }

    static Report text(PrintWriter out) {
        return in("text", out);
    }

    /** In one of {@link DiagnosticFormat#NAMES}. */
    static Report in(String format, PrintWriter out) {
        return DiagnosticFormat.byName(format, Report::lineOnDisk, Generator.VERSION)
                .map(f -> new Report(out, f))
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "there is no format '"
                                                + format
                                                + "'; choose one of: "
                                                + String.join(", ", DiagnosticFormat.NAMES)));
    }

    void print(List<Diagnostic> diagnostics) {
        out.print(format.format(diagnostics));
        out.flush();
    }

    /** Diagnostics name files as the working folder sees them. */
    private static Optional<String> lineOnDisk(String path, int line) {
        try (Stream<String> lines = Files.lines(Path.of(path))) {
            return lines.skip(line - 1L).findFirst();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** "2 errors, 1 warning". */
    static String count(Diagnostics diagnostics) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        return plural(errors, "error") + ", " + plural(warnings, "warning");
    }

    static String plural(long count, String noun) {
        return plural(count, noun, noun + "s");
    }

    static String plural(long count, String noun, String nouns) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : nouns);
    }

    private static long count(Diagnostics diagnostics, Severity severity) {
        return diagnostics.sorted().stream().filter(d -> d.severity() == severity).count();
    }

    /** A number of bytes as people say it. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
