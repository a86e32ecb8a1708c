package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to change an output folder and its state. The system frees it if the process dies. */
final class PublishLock implements AutoCloseable {
    /**
     * What this process holds. Not even a second look at such a file is allowed: on POSIX systems,
     * closing it would free the lock.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final OutputFolder folder;
    private final FileChannel channel;

    private PublishLock(OutputFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The folder that this is the right to change. */
    OutputFolder folder() {
        return folder;
    }

    static PublishLock take(OutputFolder folder) throws PublishException {
        return tryTake(folder)
                .orElseThrow(
                        () ->
                                new PublishException(
                                        "another Foutwijzer is publishing into "
                                                + folder
                                                + "; wait until it has ended, then try again"));
    }

    /** Nothing if another thread or process has it. */
    static Optional<PublishLock> tryTake(OutputFolder folder) throws PublishException {
        StateFolder state = folder.state();
        Path file = state.lock();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<PublishLock> taken = Optional.empty();
        try {
            Files.createDirectories(state.path());
            taken = lock(file).map(channel -> new PublishLock(folder, channel));
            return taken;
        } catch (IOException e) {
            throw PublishException.because(
                    "cannot use " + state.path() + ", which is needed beside the output folder", e);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            return locked ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws PublishException {
        try {
            channel.close();
        } catch (IOException e) {
            throw PublishException.because("cannot release the lock on the output folder", e);
        } finally {
            HELD.remove(folder.state().lock());
        }
    }
}
