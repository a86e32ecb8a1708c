package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folder that the site is published into, which need not exist yet.
 *
 * @param given as the user named it, for messages
 * @param path the real path, which is what the renames need
 */
record OutputFolder(Path given, Path path) {

    /** Finds the folder, whatever it is: enough to recover it. */
    static OutputFolder locate(Path given) throws PublishException {
        try {
            return new OutputFolder(given, real(given.toAbsolutePath()));
        } catch (IOException e) {
            throw PublishException.because("cannot find the output folder " + given, e);
        }
    }

    /** Finds a folder that may be replaced, as far as can be told without looking into it. */
    static OutputFolder at(Path given, List<Path> inputs) throws PublishException {
        if (Files.isSymbolicLink(given)) {
            throw new PublishException(
                    "the output folder "
                            + given
                            + " is a symbolic link, which a new site would replace;"
                            + " name the folder that it leads to");
        }
        OutputFolder folder = locate(given);
        for (Path input : inputs) {
            folder.refuseOverlap(input);
        }
        folder.refuseOddPlace();
        return folder;
    }

    StateFolder state() {
        return new StateFolder(path.resolveSibling("." + path.getFileName() + ".foutwijzer"));
    }

    /** The folder that this one and its state stand in. */
    Path parent() {
        return Objects.requireNonNullElse(path.getParent(), path);
    }

    private static Path real(Path absolute) throws IOException {
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName()).normalize();
    }

    private void refuseOverlap(Path input) throws PublishException {
        Path other = locate(input).path();
        if (path.startsWith(other) || other.startsWith(path)) {
            throw new PublishException(
                    "the output folder "
                            + given
                            + " and "
                            + input
                            + ", which the site is made from, overlap; publish into another folder");
        }
    }

    private void refuseOddPlace() throws PublishException {
        if (path.getParent() == null) {
            throw new PublishException(
                    "the output folder " + given + " is a whole disk; name a folder on it");
        }
        if (!Disk.exists(path)) {
            return;
        }
        if (!Disk.isFolder(path)) {
            throw new PublishException(
                    "the output folder " + given + " is a file; move it away or name another");
        }
        if (!sameFileSystem()) {
            throw new PublishException(
                    "the output folder "
                            + given
                            + " is the root of a file system, and a folder is swapped by a rename"
                            + " inside one; name a folder in it");
        }
    }

    private boolean sameFileSystem() throws PublishException {
        try {
            return Files.getFileStore(path).equals(Files.getFileStore(parent()));
        } catch (IOException e) {
            throw PublishException.because("cannot look at the output folder " + given, e);
        }
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
