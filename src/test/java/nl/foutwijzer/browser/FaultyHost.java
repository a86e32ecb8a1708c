package nl.foutwijzer.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host of a site in a subfolder that can be stopped, cut answers off, and lead on as some do. */
final class FaultyHost implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "webmanifest", "application/manifest+json");

    private final String folder;
    private final int port;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile SortedMap<String, byte[]> files = new TreeMap<>();
    private volatile Optional<String> cut = Optional.empty();
    private volatile boolean leadsOn;

    /**
     * @param folder that the site stands in, with its slashes
     */
    FaultyHost(String folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer start(int at) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), at);
        HttpServer started = HttpServer.create(address, 0);
        started.setExecutor(threads);
        started.createContext("/", this::answer);
        started.start();
        return started;
    }

    String address() {
        return "http://127.0.0.1:" + port + folder;
    }

    void publish(SortedMap<String, byte[]> site) {
        files = site;
    }

    void stop() {
        server.stop(0);
    }

    void restart() throws IOException {
        server = start(port);
    }

    /** From now on the connection breaks in the middle of each file whose path ends so. */
    void cutOff(String ending) {
        cut = Optional.of(ending);
    }

    void sendWhole() {
        cut = Optional.empty();
    }

    /** From now on {@code x.html} leads on to {@code x}, and a pack to another address. */
    void leadOn() {
        leadsOn = true;
    }

    /** The paths that were asked for and answered since the last call. */
    List<String> requests() {
        List<String> since = List.copyOf(requests);
        requests.clear();
        return since;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String name = path.startsWith(folder) ? path.substring(folder.length()) : "-";
            requests.add(name);
            String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
            if (leadsOn && name.endsWith(".html")) {
                redirect(exchange, file.replaceFirst("(index)?\\.html$", ""));
            } else if (leadsOn && file.endsWith(".pack") && !file.startsWith("cdn/")) {
                redirect(exchange, "cdn/" + file);
            } else {
                send(exchange, file.replaceFirst("^cdn/", ""));
            }
        }
    }

    private void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", folder + to);
        exchange.sendResponseHeaders(301, -1);
    }

    private void send(HttpExchange exchange, String file) throws IOException {
        byte[] bytes = files.getOrDefault(file, files.get(file + ".html"));
        if (bytes == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        exchange.getResponseHeaders()
                .set("Content-Type", type == null && leadsOn ? TYPES.get("html") : type(type));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, bytes.length);
        int length = cut.filter(file::endsWith).isPresent() ? bytes.length / 2 : bytes.length;
        exchange.getResponseBody().write(bytes, 0, length);
        exchange.getResponseBody().flush();
    }

    private static String type(String known) {
        return known == null ? "application/octet-stream" : known;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
