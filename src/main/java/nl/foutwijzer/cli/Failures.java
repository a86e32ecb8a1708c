package nl.foutwijzer.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import nl.foutwijzer.edit.ScaffoldException;
import nl.foutwijzer.edition.EditionException;
import nl.foutwijzer.publish.PublishException;
import nl.foutwijzer.render.RenderException;
import nl.foutwijzer.xliff.XliffException;

/** Says what went wrong in words for people; the inside only where it is asked for. */
final class Failures {
    private Failures() {}

    /** Prints a failure, and returns the exit status that it means. */
    static int handle(Throwable failure, PrintWriter err, boolean debug) {
        int status = print(failure, err);
        if (debug) {
            failure.printStackTrace(err);
        } else if (status == ExitStatus.INTERNAL) {
            err.println("This is a fault of foutwijzer. Run it again with --debug and report it.");
        }
        return status;
    }

    private static int print(Throwable failure, PrintWriter err) {
        if (failure instanceof UsageException e) {
            err.println("foutwijzer: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof PublishException e) {
            err.println("foutwijzer: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof EditionException e) {
            err.println("foutwijzer: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof XliffException e) {
            err.println("foutwijzer: " + e.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof ScaffoldException e) {
            err.println("foutwijzer: " + e.getMessage());
            err.println("  help: " + e.help());
            return ExitStatus.USAGE;
        }
        if (failure instanceof RenderException e) {
            Report.text(err).print(java.util.List.of(e.diagnostic()));
            return ExitStatus.CONTENT;
        }
        if (failure instanceof UncheckedIOException e) {
            err.println("foutwijzer: " + describe(Objects.requireNonNull(e.getCause())));
            return ExitStatus.USAGE;
        }
        if (failure instanceof IOException e) {
            err.println("foutwijzer: " + describe(e));
            return ExitStatus.USAGE;
        }
        err.println("foutwijzer: internal error: " + failure);
        return ExitStatus.INTERNAL;
    }

    private static String describe(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no file or folder " + e.getMessage();
        }
        if (e instanceof AccessDeniedException) {
            return "access denied: " + e.getMessage();
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getFile() + ": " + f.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
