package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.foutwijzer.plan.SitePlan;

/**
 * Puts a site into an output folder, whole or not at all.
 *
 * <p>The site is made in a folder beside it ({@code .site.foutwijzer} for {@code site}) and swapped
 * in by two renames. Whatever ends the program, the output folder has the whole old site or the
 * whole new one, or has it after {@link #recover}. A folder that holds anything but what an earlier
 * publication put there is refused.
 */
public final class Publisher {
    private final Path output;
    private final PublishOptions options;

    public Publisher(Path output, PublishOptions options) {
        this.output = output;
        this.options = options;
    }

    /**
     * Finishes or undoes what a killed publication left half done. Every command that looks at an
     * output folder calls this first; where nothing is half done it costs next to nothing, and
     * where another process is publishing it leaves that alone.
     */
    public static void recover(Path output) throws PublishException {
        OutputFolder folder = OutputFolder.locate(output);
        if (!folder.state().isBusy()) {
            return;
        }
        Optional<PublishLock> taken = PublishLock.tryTake(folder);
        if (taken.isPresent()) {
            try (PublishLock lock = taken.get()) {
                recover(lock);
            }
        }
    }

    /**
     * Makes the outputs that the published site does not have yet, and publishes.
     *
     * @throws PublishException if the folder or the disk does not allow it
     * @throws IOException if an output could not make its bytes; whatever else it throws comes
     *     through as well, and the site is as it was
     */
    public PublishResult publish(SitePlan plan) throws IOException, PublishException {
        OutputFolder folder = OutputFolder.at(output, options.inputs());
        if (!Disk.exists(folder.state().path())) {
            PublishedSite.read(folder).refuseForeign(plan); // leaves no trace beside it
        }
        try (PublishLock lock = PublishLock.take(folder)) {
            recover(lock);
            return publish(plan, lock);
        }
    }

    private PublishResult publish(SitePlan plan, PublishLock lock)
            throws IOException, PublishException {
        try {
            Swap swap = new Swap(lock, options.phases());
            PublishResult result = new Publication(lock.folder(), swap, options).run(plan);
            swap.sweep();
            return result;
        } catch (Throwable e) { // whatever it is, it must not leave half a site behind
            try {
                recover(lock);
            } catch (PublishException | RuntimeException next) {
                e.addSuppressed(next);
            }
            throw e;
        }
    }

    private static void recover(PublishLock lock) throws PublishException {
        new Swap(lock, phase -> {}).recover();
    }
}
