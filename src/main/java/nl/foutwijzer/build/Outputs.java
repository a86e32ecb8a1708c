package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.source.SourceSpan;

/** Gathers the outputs of a plan, one a path, whatever the letter case. */
final class Outputs {
    private final Diagnostics diagnostics;
    private final List<Output> all = new ArrayList<>();
    private final Map<String, Output> byPath = new HashMap<>();

    Outputs(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds an output; the checks of the content have seen to it that its path is its own. */
    void add(Output output) {
        if (byPath.putIfAbsent(key(output), output) == null) {
            all.add(output);
        }
    }

    /** Adds an output that an author placed; one at a taken path is reported and left out. */
    void add(Output output, SourceSpan span) {
        Output taken = byPath.get(key(output));
        if (taken == null) {
            add(output);
            return;
        }
        diagnostics.add(
                new Diagnostic(
                        DiagnosticId.OUTPUT_COLLISION,
                        span,
                        "this would stand at '" + output.path() + "', where a page stands already",
                        "rename it"));
    }

    SitePlan plan() {
        return new SitePlan(all);
    }

    private static String key(Output output) {
        return output.path().value().toLowerCase(Locale.ROOT);
    }
}
