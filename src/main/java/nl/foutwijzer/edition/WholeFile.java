package nl.foutwijzer.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes one file whole or not at all: beside its place first, then moved there in one step. What
 * stood there stays until then. Only a program that is killed outright leaves something behind, and
 * that by another name.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Writes the bytes of a file; an exception of its own ends the writing and comes through. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @throws EditionException if the folder or the disk does not allow it
     */
    public static void write(Path file, Body body) throws EditionException {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            refuse(file, target);
            Path beside = target.resolveSibling("." + target.getFileName() + part());
            beside.toFile().deleteOnExit(); // for whoever presses Ctrl-C
            try {
                fill(beside, body);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw EditionException.because("cannot write " + file, e);
        }
    }

    private static String part() {
        return "." + UUID.randomUUID() + ".part";
    }

    private static void refuse(Path file, Path target) throws EditionException {
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        if (!Files.isDirectory(folder)) {
            throw new EditionException(
                    "cannot write " + file + ": there is no folder " + folder + "; make it first");
        } else if (Files.isDirectory(target)) {
            throw new EditionException(
                    "cannot write " + file + ": it is a folder; name a file in it");
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new EditionException("cannot write " + file + ": it is no plain file");
        }
    }

    private static void fill(Path beside, Body body) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            body.writeTo(out);
            out.flush();
            channel.force(true); // or a file of zeros could stand there after the power went
        }
    }
}
