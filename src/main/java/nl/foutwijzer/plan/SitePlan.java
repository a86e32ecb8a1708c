package nl.foutwijzer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.foutwijzer.route.OutputPath;

/** The whole site before it is bytes: its outputs, sorted by path, no path twice. */
public final class SitePlan implements Iterable<Output> {
    private final Map<OutputPath, Output> outputs = new TreeMap<>();
    private final List<OutputFamily> families;

    /**
     * @throws IllegalArgumentException if two outputs have one path; the checks report that first
     */
    public SitePlan(Collection<Output> outputs) {
        this(outputs, List.of());
    }

    /**
     * @param families of outputs whose paths come to light when they are made; {@link #find} makes
     *     only the family that may have a path, all else makes them all
     */
    public SitePlan(Collection<Output> outputs, List<OutputFamily> families) {
        outputs.forEach(output -> put(this.outputs, output));
        this.families = List.copyOf(families);
    }

    /** The same with one more family. */
    public SitePlan with(OutputFamily family) {
        List<OutputFamily> more = new ArrayList<>(families);
        more.add(family);
        return new SitePlan(outputs.values(), more);
    }

    private static void put(Map<OutputPath, Output> outputs, Output output) {
        if (outputs.put(output.path(), output) != null) {
            throw new IllegalArgumentException("two outputs at " + output.path());
        }
    }

    public int size() {
        return all().size();
    }

    public Optional<Output> find(OutputPath path) {
        Output output = outputs.get(path);
        return output != null
                ? Optional.of(output)
                : families.stream().flatMap(f -> f.find(path).stream()).findFirst();
    }

    /** The paths that are known before anything is made: all but those of families. */
    public Set<OutputPath> paths() {
        return Collections.unmodifiableSet(outputs.keySet());
    }

    public Stream<Output> stream() {
        return all().values().stream();
    }

    @Override
    public Iterator<Output> iterator() {
        return List.copyOf(all().values()).iterator();
    }

    private Map<OutputPath, Output> all() {
        if (families.isEmpty()) {
            return outputs;
        }
        Map<OutputPath, Output> all = new TreeMap<>(outputs);
        families.forEach(family -> family.members().forEach(output -> put(all, output)));
        return all;
    }
}
