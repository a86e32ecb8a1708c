package nl.foutwijzer.plan;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.foutwijzer.route.OutputPath;

/** The whole site before it is bytes: its outputs, sorted by path, no path twice. */
public final class SitePlan implements Iterable<Output> {
    private final Map<OutputPath, Output> outputs;

    /**
     * @throws IllegalArgumentException if two outputs have one path; the checks report that first
     */
    public SitePlan(Collection<Output> outputs) {
        this.outputs = new TreeMap<>();
        for (Output output : outputs) {
            if (this.outputs.put(output.path(), output) != null) {
                throw new IllegalArgumentException("two outputs at " + output.path());
            }
        }
    }

    public int size() {
        return outputs.size();
    }

    public Optional<Output> find(OutputPath path) {
        return Optional.ofNullable(outputs.get(path));
    }

    public Stream<Output> stream() {
        return outputs.values().stream();
    }

    @Override
    public Iterator<Output> iterator() {
        return List.copyOf(outputs.values()).iterator();
    }
}
