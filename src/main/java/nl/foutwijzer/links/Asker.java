package nl.foutwijzer.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;

/**
 * Asks whether addresses are there. It asks for heads, and for the page itself only where a server
 * knows no heads; of which it reads nothing. For all threads.
 */
final class Asker {
    private final Pace pace;
    private final String name;
    private final HttpClient client;
    private final Map<String, HostDoor> doors = new ConcurrentHashMap<>();

    /**
     * @param name says who asks
     */
    Asker(Pace pace, String name) {
        this.pace = pace;
        this.name = name;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(pace.timeout())
                        .build();
    }

    Pace pace() {
        return pace;
    }

    Answer ask(URI address) throws InterruptedException {
        Trail trail = new Trail(address);
        try {
            return follow(trail);
        } catch (ConnectException
                | UnknownHostException
                | UnresolvedAddressException
                | HttpConnectTimeoutException e) {
            return trail.silent();
        } catch (HttpTimeoutException e) {
            return new Answer.Refused("does not answer in " + pace.timeout().toSeconds() + " s");
        } catch (SSLException e) {
            return new Answer.Refused("has no certificate that can be trusted");
        } catch (IOException e) {
            return new Answer.Refused("breaks the connection off");
        } catch (RuntimeException e) { // the client's word for a port or scheme that cannot be
            return new Answer.Refused("cannot be asked: " + e.getMessage());
        }
    }

    private Answer follow(Trail trail) throws IOException, InterruptedException {
        while (trail.goesOn()) {
            Response response = respond(trail.at());
            if (response.isBusy()) {
                return trail.busy();
            }
            Optional<URI> next = response.redirect(trail.at());
            if (next.isEmpty()) {
                return response.status() / 100 == 2
                        ? trail.found()
                        : new Answer.Refused("answers with status " + response.status());
            }
            if (!isWeb(next.get())) {
                return new Answer.Refused("redirects to what is no address of the web");
            }
            trail.lead(next.get(), response.isPermanent());
        }
        return new Answer.Refused("redirects in a circle, or too often");
    }

    private static boolean isWeb(URI address) {
        return WebAddress.isScheme(address.getScheme()) && address.getHost() != null;
    }

    /** What the server says, who may want us to wait for a little while. */
    private Response respond(URI address) throws IOException, InterruptedException {
        Response response = askBoth(address);
        return shortWait(response).isPresent() ? askBoth(address) : response;
    }

    private Optional<Duration> shortWait(Response response) {
        return response.isBusy() ? response.wait(pace.longestWait()) : Optional.empty();
    }

    private Response askBoth(URI address) throws IOException, InterruptedException {
        try {
            Response head = request("HEAD", address);
            if (!head.isRefusal() || head.isBusy()) {
                return head;
            }
        } catch (ConnectException | HttpTimeoutException | SSLException e) {
            throw e;
        } catch (IOException e) {
            return request("GET", address); // some drop what they do not know
        }
        return request("GET", address);
    }

    private Response request(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(pace.timeout())
                        .header("User-Agent", name)
                        .header("Accept", "*/*")
                        .build();
        HostDoor door =
                doors.computeIfAbsent(
                        String.valueOf(WebAddress.host(address)),
                        host -> new HostDoor(pace.perHost()));
        door.enter();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            Response response = new Response(answer.statusCode(), answer.headers());
            shortWait(response).ifPresent(door::close);
            return response;
        } finally {
            door.leave();
        }
    }
}
