package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks at every file again and again: for folders of whose changes the system says nothing. */
final class PollingWatch implements Watch {
    private static final long SHORTEST_PAUSE_MILLIS = 200;

    /** How many times longer it rests than it looks, so that large sites do not wear the disk. */
    private static final long REST = 4;

    private record Mark(FileTime modified, long size) {}

    private final List<Path> folders;
    private Map<Path, Mark> known;
    private long pauseMillis = SHORTEST_PAUSE_MILLIS;

    PollingWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = look();
    }

    @Override
    public void await() throws InterruptedException {
        Map<Path, Mark> before = known;
        Map<Path, Mark> now = before;
        while (now.equals(before)) {
            Thread.sleep(pauseMillis);
            now = look();
        }
        known = now;
    }

    private Map<Path, Mark> look() {
        long start = System.nanoTime();
        Map<Path, Mark> marks = new HashMap<>();
        folders.forEach(folder -> look(folder, marks));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        pauseMillis = Math.max(SHORTEST_PAUSE_MILLIS, REST * millis);
        return marks;
    }

    private static void look(Path folder, Map<Path, Mark> marks) {
        try {
            Files.walkFileTree(folder, new Marker(folder, marks));
        } catch (IOException e) {
            // What vanished while it was looked at shows as a change the next time.
        }
    }

    @Override
    public void close() {}

    private static final class Marker extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Mark> marks;

        Marker(Path root, Map<Path, Mark> marks) {
            this.root = root;
            this.marks = marks;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && Watch.isIgnored(folder.getFileName())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!Watch.isIgnored(file.getFileName())) {
                marks.put(file, new Mark(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
