package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to change an output folder and its state. The system frees it if the process dies. */
final class PublishLock implements AutoCloseable {
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
        try {
            Files.createDirectories(state.path());
            FileChannel channel =
                    FileChannel.open(
                            state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock(channel) ? Optional.of(new PublishLock(folder, channel)) : Optional.empty();
        } catch (IOException e) {
            throw PublishException.because(
                    "cannot use " + state.path() + ", which is needed beside the output folder", e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            locked = false; // held by another thread of this process
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked;
    }

    @Override
    public void close() throws PublishException {
        try {
            channel.close();
        } catch (IOException e) {
            throw PublishException.because("cannot release the lock on the output folder", e);
        }
    }
}
