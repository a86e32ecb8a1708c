package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.OutputFamily;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.source.SourceSpan;

/** Gathers the outputs of a plan, one a path, whatever the letter case. */
final class Outputs {
    private final Diagnostics diagnostics;
    private final List<Output> all = new ArrayList<>();
    private final Map<String, Output> byPath = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final List<OutputFamily> families = new ArrayList<>();
    private final Set<String> familyFolders = new HashSet<>();
    private final SortedMap<String, Function<SitePlan, List<Output>>> composed = new TreeMap<>();

    Outputs(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds an output; the checks of the content have seen to it that its path is its own. */
    void add(Output output) {
        if (byPath.putIfAbsent(key(output), output) == null) {
            all.add(output);
            folders(key(output)).forEach(folders::add);
        }
    }

    /**
     * Adds a family of outputs.
     *
     * @param folder where all of them stand, and nothing else may
     */
    void add(OutputFamily family, String folder) {
        families.add(family);
        familyFolders.add(folder);
        folders.add(folder);
    }

    /**
     * Adds outputs that are made of all others, when the first of them is asked for.
     *
     * @param folder where all of them stand, and nothing else may
     */
    void addComposed(String folder, Function<SitePlan, List<Output>> composing) {
        familyFolders.add(folder);
        folders.add(folder);
        composed.put(folder + "/", composing);
    }

    /** Adds an output that an author placed; one at a taken path is reported and left out. */
    void add(Output output, SourceSpan span) {
        if (!isTaken(key(output))) {
            add(output);
            return;
        }
        diagnostics.add(
                DiagnosticId.OUTPUT_COLLISION,
                span,
                "this would stand at '" + output.path() + "', which the site needs for itself",
                "rename it");
    }

    /**
     * Whether a file or folder stands there, or a file where a folder would have to.
     *
     * @param key a path in lower case
     */
    boolean isTaken(String key) {
        return byPath.containsKey(key)
                || folders.contains(key)
                || folders(key).anyMatch(f -> byPath.containsKey(f) || familyFolders.contains(f));
    }

    /** Whether nothing stands where a page moved away from; what does is reported. */
    boolean isFree(String from, Ref to) {
        if (isTaken(from.toLowerCase(Locale.ROOT))) {
            diagnostics.add(
                    DiagnosticId.OUTPUT_COLLISION,
                    to.span(),
                    "'" + from + "' cannot redirect, since something stands there",
                    "take the redirect out, or move the page");
            return false;
        }
        return true;
    }

    /** Whether a page stands where one moved to; that there is none is reported. */
    boolean leadsToAPage(Ref to) {
        String target = to.id().replaceFirst("#.*", "");
        Output page = byPath.get(target.toLowerCase(Locale.ROOT));
        if (page != null && page.path().value().equals(target)) {
            return true;
        }
        diagnostics.add(
                DiagnosticId.UNKNOWN_REFERENCE,
                to.span(),
                "there is no page '" + target + "' to redirect to",
                page == null
                        ? Nearest.help(target, byPath.keySet())
                        : "did you mean '" + page.path() + "'?");
        return false;
    }

    void report(DiagnosticId id, SourceSpan span, String message, String help) {
        diagnostics.add(id, span, message, help);
    }

    SitePlan plan() {
        SitePlan others = new SitePlan(all, families);
        SitePlan plan = others;
        for (Map.Entry<String, Function<SitePlan, List<Output>>> each : composed.entrySet()) {
            plan =
                    plan.with(
                            new OutputFamily(
                                    path -> path.value().startsWith(each.getKey()),
                                    () -> each.getValue().apply(others)));
        }
        return plan;
    }

    private static Stream<String> folders(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i));
    }

    private static String key(Output output) {
        return output.path().value().toLowerCase(Locale.ROOT);
    }
}
