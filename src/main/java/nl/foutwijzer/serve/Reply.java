package nl.foutwijzer.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.foutwijzer.route.ContentType;

/** What a request gets. */
final class Reply {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int INTERNAL_ERROR = 500;
    static final int UNAVAILABLE = 503;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * @param body is not changed any more
     */
    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    static Reply text(int status, String text) {
        return of(status, ContentType.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one header more, or another value for one that it has. */
    Reply with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** Sends it, without its body to whoever asked for the head alone, and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.forEach(exchange.getResponseHeaders()::set);
            if (exchange.getRequestMethod().equals("HEAD")) {
                String length = Integer.toString(body.length);
                exchange.getResponseHeaders().set("Content-Length", length);
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
