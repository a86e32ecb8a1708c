package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of 2 MB in memory, which Linux gives to root. */
final class SmallDisk implements AutoCloseable {
    static final int BLOCK = 4096;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    static Optional<SmallDisk> mount(Path root) {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", root.toString());
        return mounted ? Optional.of(new SmallDisk(root)) : Optional.empty();
    }

    Path root() {
        return root;
    }

    /** Fills the disk with a file until only so many blocks are left. */
    Path fill(int blocksLeft) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        return Files.write(
                root.resolve("filler"),
                new byte[Math.toIntExact(free - blocksLeft * (long) BLOCK)]);
    }

    @Override
    public void close() {
        run("umount", "-l", root.toString());
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command: not Linux
        }
    }
}
