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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLException;

/**
 * Asks whether addresses are there. It asks for heads, and for the page itself only where a server
 * knows no heads; of which it reads nothing. For all threads.
 */
final class Asker {
    private static final int MOST_REDIRECTS = 5;

    private final Pace pace;
    private final String name;
    private final HttpClient client;
    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

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
        try {
            return follow(address);
        } catch (ConnectException
                | UnknownHostException
                | UnresolvedAddressException
                | HttpConnectTimeoutException e) {
            return new Answer.Silent();
        } catch (HttpTimeoutException e) {
            return new Answer.Refused("does not answer in " + pace.timeout().toSeconds() + " s");
        } catch (SSLException e) {
            return new Answer.Refused("has no certificate that can be trusted");
        } catch (IOException e) {
            return new Answer.Refused("breaks the connection off");
        }
    }

    private Answer follow(URI address) throws IOException, InterruptedException {
        Set<URI> passed = new HashSet<>();
        URI at = address;
        URI forGood = address;
        for (int hop = 0; hop <= MOST_REDIRECTS && passed.add(at); hop++) {
            Response response = respond(at);
            if (response.isBusy()) {
                return new Answer.Busy();
            }
            Optional<URI> next = response.redirect(at);
            if (next.isEmpty()) {
                return answer(response, address, forGood);
            }
            if (!isWeb(next.get())) {
                return new Answer.Refused("redirects to what is no address of the web");
            }
            if (forGood.equals(at) && response.isPermanent()) {
                forGood = next.get();
            }
            at = next.get();
        }
        return new Answer.Refused("redirects in a circle, or too often");
    }

    private static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    private static Answer answer(Response response, URI address, URI forGood) {
        if (response.status() / 100 != 2) {
            return new Answer.Refused("answers with status " + response.status());
        }
        return forGood.equals(address) ? new Answer.Found() : new Answer.Moved(forGood.toString());
    }

    /** What the server says, who may want us to wait for a little while. */
    private Response respond(URI address) throws IOException, InterruptedException {
        Response response = askBoth(address);
        Optional<Duration> wait =
                response.isBusy() ? response.wait(pace.longestWait()) : Optional.empty();
        if (wait.isEmpty()) {
            return response;
        }
        Thread.sleep(wait.get().toMillis());
        return askBoth(address);
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
        Semaphore turn =
                turns.computeIfAbsent(
                        String.valueOf(WebAddress.host(address)),
                        host -> new Semaphore(pace.perHost(), true));
        turn.acquire();
        try {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Response(response.statusCode(), response.headers());
        } finally {
            turn.release();
        }
    }
}
