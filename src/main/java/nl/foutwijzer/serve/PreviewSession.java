package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.route.Router;

/** A preview that runs: it answers at once, reads the site, and reads it again when it changes. */
public final class PreviewSession implements AutoCloseable {
    private final PreviewServer server;
    private final EventStream events;
    private final Thread watcher;

    private PreviewSession(PreviewServer server, EventStream events, Thread watcher) {
        this.server = server;
        this.events = events;
        this.watcher = watcher;
    }

    /**
     * What is watched for changes.
     *
     * @param folders need not exist yet
     * @param poll whether to look for changes although the system would tell of them
     */
    public record Watched(List<Path> folders, boolean poll) {}

    public static PreviewSession start(
            PreviewServer server, SiteSource source, Watched watched, PreviewLog log) {
        Preview preview = new Preview(source, log);
        PreviewAssets assets = new PreviewAssets();
        EventStream events = new EventStream(preview);
        Pages pages = new Pages(preview, assets, new OpenGallery(source));
        server.start(pages, assets, events);
        Thread watcher = new Thread(() -> run(preview, pages, watched), "preview-watch");
        watcher.setDaemon(true);
        watcher.start();
        return new PreviewSession(server, events, watcher);
    }

    /**
     * The page that every site has comes first: what any page needs beside its own files is then
     * there for the one that is asked for.
     */
    private static void run(Preview preview, Pages pages, Watched watched) {
        try {
            pages.early(Router.notFound(), preview.state());
            preview.letEarlyRepliesPass();
            watch(preview, watched);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the preview ends
        }
    }

    /** Watches before it reads, so that no change goes unseen in between. */
    private static void watch(Preview preview, Watched watched) throws InterruptedException {
        boolean poll = watched.poll();
        while (true) {
            try (Watch watch = Watch.of(watched.folders(), poll)) {
                while (true) {
                    preview.reload();
                    watch.await();
                }
            } catch (IOException e) {
                poll = true; // there are more folders now than the system can watch
            }
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
        events.close();
        server.close();
    }
}
