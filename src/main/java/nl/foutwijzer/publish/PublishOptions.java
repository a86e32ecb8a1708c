package nl.foutwijzer.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * How to publish.
 *
 * @param inputs folders that the site is made from; the output may not overlap them
 * @param jobs how many threads make and write files
 */
public record PublishOptions(
        List<Path> inputs, int jobs, Progress progress, SwapPhase.Listener phases) {

    public PublishOptions {
        inputs = List.copyOf(inputs);
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: " + jobs);
        }
    }

    public static PublishOptions of(int jobs, Path... inputs) {
        return new PublishOptions(List.of(inputs), jobs, Progress.SILENT, phase -> {});
    }

    public PublishOptions with(Progress newProgress) {
        return new PublishOptions(inputs, jobs, newProgress, phases);
    }

    public PublishOptions with(SwapPhase.Listener newPhases) {
        return new PublishOptions(inputs, jobs, progress, newPhases);
    }
}
