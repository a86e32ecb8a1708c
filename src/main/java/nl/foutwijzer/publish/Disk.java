package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The few operations on files that publishing is made of; none follows a symbolic link. */
final class Disk {
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** So that the buffer outside the heap that the JDK keeps for each thread stays small. */
    private static final int SLICE = 1 << 18;

    private Disk() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a new file; one that stands there already is never written over. */
    static void create(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, CREATE)) {
            for (int from = 0; from < bytes.length; ) {
                int length = Math.min(SLICE, bytes.length - from);
                from += channel.write(ByteBuffer.wrap(bytes, from, length));
            }
        }
    }

    /** A second name for the file, or a copy of it where there can be none. */
    static void linkOrCopy(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Renames, or fails: never copies. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when a file, or the names in a folder, would survive the loss of power. */
    static void sync(Path path) throws IOException {
        boolean folder = isFolder(path);
        OpenOption mode = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (!folder) {
                throw e;
            } // Windows opens no folder, and needs no such thing
        }
    }
}
