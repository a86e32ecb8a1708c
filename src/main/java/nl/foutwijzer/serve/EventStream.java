package nl.foutwijzer.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages what the preview shows, as Server-Sent Events. A page gets the whole state at
 * once and whenever it changes, so it can miss none, whenever it connects.
 */
final class EventStream implements AutoCloseable {
    private static final int HEARTBEAT_SECONDS = 10;

    private final Preview preview;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "preview-heartbeat");
                        thread.setDaemon(true);
                        return thread;
                    });

    private record Subscriber(HttpExchange exchange, OutputStream out) {}

    EventStream(Preview preview) {
        this.preview = preview;
        preview.listen(state -> sendAll(event(state)));
        // Nothing else tells that a page was closed.
        var unused =
                heart.scheduleAtFixedRate(
                        () -> sendAll(":\n\n"),
                        HEARTBEAT_SECONDS,
                        HEARTBEAT_SECONDS,
                        TimeUnit.SECONDS);
    }

    /** Keeps an exchange open, whose headers were sent. */
    void add(HttpExchange exchange) {
        Subscriber subscriber = new Subscriber(exchange, exchange.getResponseBody());
        synchronized (subscriber.out()) { // so that no newer state comes before this one
            subscribers.add(subscriber);
            send(subscriber, "retry: 500\n\n" + event(preview.state()));
        }
    }

    /** The version in the first line, then what is wrong, as HTML. */
    private static String event(State state) {
        String data = state.version() + "\n" + ProblemList.html(state.problems());
        return "event: state\ndata: " + data.replace("\n", "\ndata: ") + "\n\n";
    }

    private void sendAll(String text) {
        subscribers.forEach(subscriber -> send(subscriber, text));
    }

    private void send(Subscriber subscriber, String text) {
        synchronized (subscriber.out()) {
            try {
                subscriber.out().write(text.getBytes(StandardCharsets.UTF_8));
                subscriber.out().flush();
            } catch (IOException e) {
                subscribers.remove(subscriber);
                subscriber.exchange().close();
            }
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        subscribers.forEach(s -> s.exchange().close());
    }
}
