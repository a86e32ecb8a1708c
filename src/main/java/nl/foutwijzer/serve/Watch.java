package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Waits for changes below some folders. */
interface Watch extends AutoCloseable {

    /**
     * Waits until something was created, changed or removed since the watch began or last returned,
     * and then until all is quiet for a moment.
     */
    void await() throws InterruptedException, IOException;

    @Override
    void close() throws IOException;

    /** Whether a name is no business of a site: hidden files, and the copies that editors keep. */
    static boolean isIgnored(Path name) {
        String text = name.toString();
        return text.startsWith(".") || text.endsWith("~");
    }

    /**
     * A watch by events of the system, or by looking again and again where it has none.
     *
     * @param folders to watch; they need not exist yet
     * @param poll whether to look even where the system has events, for folders on other machines
     */
    static Watch of(List<Path> folders, boolean poll) {
        List<Path> real = folders.stream().map(Watch::real).toList();
        if (poll) {
            return new PollingWatch(real);
        }
        try {
            return EventWatch.of(real);
        } catch (IOException | UnsupportedOperationException e) {
            return new PollingWatch(real); // too many folders, or a system without events
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize(); // it may come later
        }
    }
}
