package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it, on its way out. */
final class Tree {
    /**
     * How many files are deleted at once. Whatever the number of processors: a file system that
     * tells its disk of every block it frees waits for the disk each time.
     */
    private static final int DELETERS = 8;

    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    private Tree() {}

    /** Deletes a file or a folder, if there is one, and no file that a symbolic link leads to. */
    static void delete(Path path) throws IOException, PublishException {
        if (!Disk.exists(path)) {
            return;
        }
        Tree tree = new Tree();
        Files.walkFileTree(path, tree.new Listing());
        new Workers(DELETERS).forEach(tree.files, (index, file) -> Files.delete(file));
        for (Path folder : tree.folders) {
            Files.delete(folder);
        }
    }

    /** Folders after what they hold. */
    private final class Listing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
