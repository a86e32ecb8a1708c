package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The runs of one contender. Every first build has an output folder of its own, which is as good as
 * none before it: deleting a large tree just before a timed run would slow the file system down.
 */
record Series(String name, Contender contender, Folder folder, List<Run> runs) {

    static Series of(Contender contender, Folder folder) {
        return new Series(contender.name(), contender, folder, new ArrayList<>());
    }

    /** More builds by the same contender, over the last site of this series. */
    Series over(String change) {
        return new Series(name + ", " + change, contender, folder.in("again"), new ArrayList<>());
    }

    void buildAnew() throws IOException, InterruptedException {
        build(output(runs.size()));
    }

    void build(Folder output) throws IOException, InterruptedException {
        Files.createDirectories(output.path().getParent());
        Path log = output.path().resolveSibling("log.txt");
        runs.add(Run.of(contender.into(output.path()), log));
    }

    Folder lastOutput() {
        return output(runs.size() - 1);
    }

    private Folder output(int number) {
        return folder.in("out-" + number + "/site");
    }

    double median(ToDoubleFunction<Run> measure) {
        double[] sorted = runs.stream().mapToDouble(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double minimum(ToDoubleFunction<Run> measure) {
        return runs.stream().mapToDouble(measure).min().orElseThrow();
    }

    double maximum(ToDoubleFunction<Run> measure) {
        return runs.stream().mapToDouble(measure).max().orElseThrow();
    }
}
