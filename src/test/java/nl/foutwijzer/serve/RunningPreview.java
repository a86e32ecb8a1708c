package nl.foutwijzer.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.job.Jobs;

/** A preview on a free port, and a client that asks it. */
final class RunningPreview implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    final BlockingQueue<Diagnostic> found = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(2);
    private final PreviewServer server;
    private final PreviewSession session;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningPreview(SourceWrapper wrapper, PreviewSite site, boolean poll)
            throws IOException {
        server = PreviewServer.bind("127.0.0.1", 0);
        var place =
                new LoadedSite.Place(
                        ContentRoot.of(site.content()), site.templates(), Optional.empty());
        session =
                PreviewSession.start(
                        server,
                        wrapper.wrap(new SiteLoader(place, jobs, jobs)),
                        new PreviewSession.Watched(List.of(site.content(), site.templates()), poll),
                        new Log());
    }

    /** Stands between a preview and its site. */
    interface SourceWrapper {
        SiteSource wrap(SiteSource source);
    }

    private final class Log implements PreviewLog {
        @Override
        public void found(List<Diagnostic> problems) {
            found.addAll(problems);
        }

        @Override
        public void say(String line) {
            lines.add(line);
        }
    }

    static RunningPreview of(PreviewSite site) throws IOException {
        return new RunningPreview(source -> source, site, false);
    }

    static RunningPreview polling(PreviewSite site) throws IOException {
        return new RunningPreview(source -> source, site, true);
    }

    static RunningPreview of(PreviewSite site, SourceWrapper wrapper) throws IOException {
        return new RunningPreview(wrapper, site, false);
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request as it is written, and returns the whole answer. */
    String raw(String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String head = String.join("\r\n", headers);
            String request =
                    requestLine
                            + "\r\n"
                            + head
                            + (head.isEmpty() ? "" : "\r\n")
                            + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String host() {
        return "Host: localhost:" + port();
    }

    /** The states that a page is told, as they come. */
    Events events() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                client.send(
                        HttpRequest.newBuilder(address("/_foutwijzer/events")).build(),
                        HttpResponse.BodyHandlers.ofLines());
        return new Events(response);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    @Override
    public void close() {
        session.close();
        jobs.close();
    }

    /**
     * What a page was told.
     *
     * @param problems as HTML
     */
    record Told(String version, String problems) {}

    /** Reads events on a thread of its own. */
    static final class Events implements AutoCloseable {
        private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
        private final Thread thread;

        Events(HttpResponse<Stream<String>> response) {
            thread = new Thread(() -> read(response.body()));
            thread.setDaemon(true);
            thread.start();
        }

        private void read(Stream<String> lines) {
            StringBuilder data = new StringBuilder();
            try {
                lines.forEach(
                        line -> {
                            if (line.startsWith("data: ")) {
                                data.append(line.substring(6)).append('\n');
                            } else if (line.isEmpty() && !data.isEmpty()) {
                                String[] parts = data.toString().split("\n", 2);
                                told.add(new Told(parts[0], parts[1].strip()));
                                data.setLength(0);
                            }
                        });
            } catch (UncheckedIOException e) {
                // The preview has ended.
            }
        }

        Told next() throws InterruptedException {
            Told next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no event came");
            }
            return next;
        }

        /** The first that is as wanted; editors and file systems may cause others before it. */
        Told await(java.util.function.Predicate<Told> wanted) throws InterruptedException {
            Told next = next();
            while (!wanted.test(next)) {
                next = next();
            }
            return next;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
