package nl.foutwijzer.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Serves a folder as a good web host does, compressed as far as gzip can, and counts. */
final class GzipServer implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "json", "application/json",
                    "svg", "image/svg+xml");

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else small answers wait 40 ms
    }

    /** What went over the wire for a file, without its headers. */
    record Sent(String path, int bytes) {}

    private final Path root;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Sent> sent = new ArrayList<>();

    GzipServer(Path root) throws IOException {
        this.root = root;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the folder, with its last slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What was sent since this was last asked. */
    List<Sent> take() {
        synchronized (sent) {
            List<Sent> taken = List.copyOf(sent);
            sent.clear();
            return taken;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = root.resolve(path);
            if (Files.isRegularFile(file)) {
                send(exchange, path, Files.readAllBytes(file));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** Pagefind's own kinds of file are compressed already. */
    private void send(HttpExchange exchange, String path, byte[] file) throws IOException {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        byte[] body = file;
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = gzip(file);
        }
        exchange.getResponseHeaders()
                .set("Content-Type", type == null ? "application/octet-stream" : type);
        synchronized (sent) {
            sent.add(new Sent(path, body.length));
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] gzip(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new Best(bytes)) {
            out.write(file);
        }
        return bytes.toByteArray();
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
