package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A copy that was unpacked. Links are not followed, and no file that is none is opened. */
final class FolderCopy implements Copy {
    private final Path root;
    private final Set<String> names = new TreeSet<>();
    private final Map<Difference, List<String>> faults = new EnumMap<>(Difference.class);

    FolderCopy(Path folder) throws IOException {
        root = folder.toRealPath();
        Files.walkFileTree(root, new Listing());
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public Map<Difference, List<String>> faults() {
        return faults;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean isOnDesktop() {
        return true;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void fault(Difference difference, Path file) {
        faults.computeIfAbsent(difference, d -> new ArrayList<>()).add(name(file));
    }

    private final class Listing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                names.add(name(file));
            } else {
                fault(Difference.NO_PLAIN_FILE, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            fault(Difference.UNREADABLE, file);
            return FileVisitResult.CONTINUE;
        }
    }
}
