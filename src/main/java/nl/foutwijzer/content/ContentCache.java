package nl.foutwijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.foutwijzer.diagnostic.Diagnostic;

/**
 * What was read before, so that only what has changed since is read again. For all threads.
 *
 * <p>What a folder gives depends on its own files and on {@code site.yaml} alone, so it can be kept
 * until one of them changes. It is not kept while a file is so new that a second change might not
 * show.
 */
public final class ContentCache {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /**
     * What a folder or file gave.
     *
     * @param broken the files, below the content root, that could not be read
     */
    record Part<T>(Optional<T> value, List<Diagnostic> diagnostics, Set<String> broken) {}

    private record Entry(String site, List<ContentFile> files, Part<?> part) {}

    /**
     * What some files gave when they were last read, or give now.
     *
     * @param path stands for what is read, and always in the same way
     * @param site the digest of the site's declarations
     */
    @SuppressWarnings("unchecked") // what stands at a path is always read in the same way
    <T> Part<T> get(String path, String site, List<ContentFile> files, Supplier<Part<T>> read) {
        Entry known = entries.get(path);
        if (known != null && known.site().equals(site) && known.files().equals(files)) {
            return (Part<T>) known.part();
        }
        boolean settled = files.stream().allMatch(f -> f.stamp().isSettled());
        Part<T> part = read.get();
        if (settled) {
            entries.put(path, new Entry(site, List.copyOf(files), part));
        } else {
            entries.remove(path);
        }
        return part;
    }

    /** Forgets what stands at no path any more. */
    void keepOnly(Set<String> paths) {
        entries.keySet().retainAll(paths);
    }
}
