package nl.foutwijzer.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A web server of this machine that answers as a test tells it, and remembers what it was asked.
 */
final class FakeWeb implements AutoCloseable {
    /** Answers one request. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> askers = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> now = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();

    FakeWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(exchange.getRequestMethod() + " " + path);
            askers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answers.getOrDefault(path, status(404)).answer(exchange);
        }
    }

    static Answering status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** So that others have time to ask too. */
    Answering slowly(int status) {
        return after(() -> LockSupport.parkNanos(20_000_000), status);
    }

    /** Counts as asked until the work is done: once it is answered, who asks may ask again. */
    Answering after(Runnable work, int status) {
        return exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
            AtomicInteger atOnce = now.computeIfAbsent(host, h -> new AtomicInteger());
            most.merge(host, atOnce.incrementAndGet(), Math::max);
            work.run();
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Answering redirect(int status, String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    FakeWeb at(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    /** The address of a path, by a name of this machine. */
    String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    String address(String path) {
        return address("127.0.0.1", path);
    }

    /** The requests so far, as {@code HEAD /path}. */
    List<String> asked() {
        return asked;
    }

    /** Who said to be asking. */
    List<String> askers() {
        return askers;
    }

    /** How many requests that take work a host got at the same time, at most. */
    int mostAtATime(String host) {
        return most.getOrDefault(host, 0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
