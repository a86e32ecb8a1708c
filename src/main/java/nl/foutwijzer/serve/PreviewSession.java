package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        server.start(new Pages(preview, assets), assets, events);
        Thread watcher = new Thread(() -> watch(preview, watched), "preview-watch");
        watcher.setDaemon(true);
        watcher.start();
        return new PreviewSession(server, events, watcher);
    }

    /** Watches before it reads, so that no change goes unseen in between. */
    private static void watch(Preview preview, Watched watched) {
        boolean poll = watched.poll();
        while (true) {
            try (Watch watch = Watch.of(watched.folders(), poll)) {
                while (true) {
                    preview.reload();
                    watch.await();
                }
            } catch (IOException e) {
                poll = true; // there are more folders now than the system can watch
            } catch (InterruptedException e) {
                return;
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
