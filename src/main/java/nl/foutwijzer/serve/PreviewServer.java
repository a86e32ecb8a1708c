package nl.foutwijzer.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The HTTP server of the preview. */
public final class PreviewServer implements AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final HttpServer server;
    private final AllowedHosts hosts;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    static {
        // Without it every small reply waits some 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private PreviewServer(HttpServer server, String host) {
        this.server = server;
        this.hosts = new AllowedHosts(host, server.getAddress().getPort());
        server.setExecutor(threads);
    }

    /**
     * Takes a port, so that requests wait from now on instead of failing.
     *
     * @param port 0 takes any that is free
     * @throws BindException if something else has it
     */
    public static PreviewServer bind(String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
        return new PreviewServer(HttpServer.create(address, 0), host);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Begins to answer. */
    void start(Pages pages, PreviewAssets assets, EventStream events) {
        server.createContext("/", exchange -> handle(exchange, pages, assets, events));
        server.start();
    }

    private void handle(
            HttpExchange exchange, Pages pages, PreviewAssets assets, EventStream events)
            throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        @Nullable String path = exchange.getRequestURI().getRawPath();
        if (!hosts.allows(exchange.getRequestHeaders().getFirst("Host"))) {
            Reply.text(Reply.FORBIDDEN, "The preview does not go by this name.").send(exchange);
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            Reply.text(Reply.METHOD_NOT_ALLOWED, "The preview can only be read.")
                    .with("Allow", "GET, HEAD")
                    .send(exchange);
        } else if ((PreviewAssets.ROOT + "events").equals(path) && isGet(exchange)) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(Reply.OK, 0);
            events.add(exchange);
        } else {
            reply(path, pages, assets).send(exchange);
        }
    }

    private static Reply reply(@Nullable String path, Pages pages, PreviewAssets assets) {
        try {
            Optional<Reply> own = assets.find(path);
            return own.isPresent() ? own.get() : pages.answer(path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.text(Reply.UNAVAILABLE, "The preview ends.");
        }
    }

    private static boolean isGet(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET");
    }

    /** Stops at once; whoever waits gets nothing. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
