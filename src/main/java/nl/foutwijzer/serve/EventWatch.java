package nl.foutwijzer.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears of changes from the system. Every folder is watched by itself, those that come later too;
 * and the parents of the outermost, which may come later themselves.
 */
final class EventWatch implements Watch {
    /** An editor saves in several strokes: write, rename, remove. */
    private static final long QUIET_MILLIS = 40;

    private final WatchService service;
    private final List<Path> roots;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private EventWatch(WatchService service, List<Path> roots) {
        this.service = service;
        this.roots = roots;
    }

    /**
     * @throws UnsupportedOperationException if the system has no events, only a slow poll
     */
    static EventWatch of(List<Path> folders) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        if (service.getClass().getSimpleName().startsWith("Polling")) {
            service.close();
            throw new UnsupportedOperationException("no events");
        }
        EventWatch watch = new EventWatch(service, List.copyOf(folders));
        try {
            watch.registerRoots();
        } catch (IOException e) {
            service.close();
            throw e;
        }
        return watch;
    }

    @Override
    public void await() throws InterruptedException, IOException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (more != null) {
                take(more);
                more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watch ends");
        }
    }

    private void registerRoots() throws IOException {
        for (Path root : roots) {
            @Nullable Path parent = root.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                register(parent);
            }
            registerAll(root);
        }
    }

    /** Whether what happened in a folder concerns the site. */
    private boolean take(WatchKey key) throws IOException {
        Path folder = folders.getOrDefault(key, Path.of(""));
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean lost = event.kind().equals(OVERFLOW);
            changed |= lost || concerns(folder.resolve((Path) event.context()), event);
            if (lost) {
                registerRoots();
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return changed;
    }

    private boolean concerns(Path path, WatchEvent<?> event) throws IOException {
        boolean inside = roots.stream().anyMatch(path::startsWith);
        if (!inside || (!roots.contains(path) && Watch.isIgnored(path.getFileName()))) {
            return false;
        }
        if (event.kind().equals(ENTRY_CREATE)) {
            registerAll(path);
        }
        // A folder changes with what stands in it, which is heard of by itself.
        return !event.kind().equals(ENTRY_MODIFY) || !Files.isDirectory(path);
    }

    private void registerAll(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return;
        }
        Files.walkFileTree(
                start,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (!folder.equals(start) && Watch.isIgnored(folder.getFileName())) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        register(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void register(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (NoSuchFileException e) {
            // It was removed again, which its parent tells.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
