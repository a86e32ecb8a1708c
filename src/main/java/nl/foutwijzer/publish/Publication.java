package nl.foutwijzer.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.Staging.Settled;

/**
 * One run of the publisher, by whoever holds the lock. What has new bytes is staged first; only if
 * there is any, or a file has to go, is the rest taken over and the tree swapped.
 */
final class Publication {
    private final OutputFolder folder;
    private final Swap swap;
    private final PublishOptions options;
    private final Workers workers;

    Publication(OutputFolder folder, Swap swap, PublishOptions options) {
        this.folder = folder;
        this.swap = swap;
        this.options = options;
        this.workers = new Workers(options.jobs());
    }

    PublishResult run(SitePlan plan) throws IOException, PublishException {
        PublishedSite before = PublishedSite.read(folder);
        before.refuseForeign(plan);
        Staging staging = Staging.begin(folder.state().staged(), before);
        options.phases().reached(SwapPhase.STAGING);
        List<Settled> settled = new Settling(staging, workers, options.progress()).all(plan);
        Manifest manifest = manifest(settled);
        PublishResult result = result(settled, before.manifest(), manifest);
        if (before.isRecorded() && result.written() == 0 && result.removed() == 0) {
            replaceManifest(before.manifest(), manifest);
        } else {
            takeOver(settled, staging);
            takeOverGitignore(plan, staging);
            options.phases().reached(SwapPhase.STAGED);
            swap.record(manifest);
            swap.perform();
        }
        return result;
    }

    private static Manifest manifest(List<Settled> settled) {
        Map<String, Manifest.Entry> entries = new HashMap<>();
        settled.forEach(each -> entries.put(each.path(), each.entry()));
        return new Manifest(entries);
    }

    private static PublishResult result(List<Settled> settled, Manifest before, Manifest after) {
        int written = (int) settled.stream().filter(Settled::written).count();
        Stream<String> gone = before.paths().stream().filter(p -> after.find(p).isEmpty());
        return new PublishResult(
                written, settled.size() - written, (int) gone.count(), after.bytes());
    }

    /** The same files, though perhaps by other fingerprints. */
    private void replaceManifest(Manifest before, Manifest after) throws PublishException {
        if (!after.equals(before)) {
            swap.record(after);
            swap.replaceManifest();
        }
    }

    private void takeOver(List<Settled> settled, Staging staging)
            throws IOException, PublishException {
        List<String> kept =
                settled.stream().filter(each -> !each.written()).map(Settled::path).toList();
        workers.forEach(kept, (index, path) -> staging.takeOver(path));
    }

    /** Looks at the folder again: making a site takes long enough for somebody to add to it. */
    private void takeOverGitignore(SitePlan plan, Staging staging) throws PublishException {
        PublishedSite now = PublishedSite.read(folder);
        now.refuseForeign(plan);
        if (now.hasGitignore()) {
            staging.takeOver(PublishedSite.GITIGNORE);
        }
    }
}
