package nl.foutwijzer.content;

import java.util.Set;
import nl.foutwijzer.diagnostic.DiagnosticId;

/** What a problem in a file means for all that the file says. */
final class FileProblems {
    /** After one of these, what seems to be missing may be there, in a shape that nobody reads. */
    static final Set<DiagnosticId> LOSING =
            Set.of(DiagnosticId.WRONG_TYPE, DiagnosticId.YAML_FEATURE);

    private FileProblems() {}
}
