package nl.foutwijzer.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.Staging.Settled;

/**
 * Settles all outputs of a plan: first those that are made of nothing else, then round by round
 * those that are made of what was settled before, which is read and not made again.
 */
final class Settling implements Members {
    private final Staging staging;
    private final Workers workers;
    private final Progress progress;
    private final Map<String, Settled> settled = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    Settling(Staging staging, Workers workers, Progress progress) {
        this.staging = staging;
        this.workers = workers;
        this.progress = progress;
    }

    /** What became of the outputs, in the order of their paths. */
    List<Settled> all(SitePlan plan) throws IOException, PublishException {
        List<Output> outputs = plan.stream().toList();
        SortedMap<Integer, List<Output>> rounds =
                outputs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Composition::round, TreeMap::new, Collectors.toList()));
        for (List<Output> round : rounds.values()) {
            workers.forEach(round, (index, output) -> settle(output, outputs.size()));
        }
        return outputs.stream().map(this::of).toList();
    }

    private void settle(Output output, int total) throws IOException, PublishException {
        Optional<Composition> composition = output.composition();
        Settled result =
                composition.isPresent()
                        ? staging.settle(output.path(), composition.get(), this)
                        : staging.settle(output);
        settled.put(result.path(), result);
        progress.advanced(done.incrementAndGet(), total);
    }

    private Settled of(Output output) {
        return requireNonNull(settled.get(output.path().value()), output.path().value());
    }

    @Override
    public String fingerprint(Output member) {
        return of(member).entry().fingerprint();
    }

    @Override
    public byte[] bytes(Output member) throws IOException {
        return staging.bytes(of(member));
    }
}
