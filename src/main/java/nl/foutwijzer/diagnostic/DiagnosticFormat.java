package nl.foutwijzer.diagnostic;

import java.util.List;
import java.util.Optional;

/** A way to print diagnostics; {@code docs/diagnostics.md} shows each. */
public interface DiagnosticFormat {

    /** The names by which {@link #byName} knows the formats. */
    List<String> NAMES = List.of("text", "json", "github", "sarif");

    /**
     * The diagnostics in the order given, ending in a line break unless there is nothing to print.
     */
    String format(List<Diagnostic> diagnostics);

    /**
     * @param lines shows the lines of which the text format speaks
     * @param version of this program, for formats that name it
     */
    static Optional<DiagnosticFormat> byName(String name, SourceLines lines, String version) {
        return switch (name) {
            case "text" -> Optional.of(new TextFormat(lines));
            case "json" -> Optional.of(new JsonFormat());
            case "github" -> Optional.of(new GithubFormat());
            case "sarif" -> Optional.of(new SarifFormat(version));
            default -> Optional.empty();
        };
    }
}
