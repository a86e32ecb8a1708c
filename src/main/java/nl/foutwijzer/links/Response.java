package nl.foutwijzer.links;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** What a server says of an address. */
record Response(int status, HttpHeaders headers) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    boolean isRefusal() {
        return status >= 400;
    }

    boolean isBusy() {
        return status == TOO_MANY_REQUESTS
                || (status == UNAVAILABLE && headers.firstValue("Retry-After").isPresent());
    }

    /** How long to stay away, where it is told in seconds. */
    Optional<Duration> wait(Duration longest) {
        return headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(wait -> wait.compareTo(longest) <= 0);
    }

    boolean isPermanent() {
        return status == 301 || status == 308;
    }

    /** Where it sends its readers, if it does. */
    Optional<URI> redirect(URI from) {
        return status / 100 == 3
                ? headers.firstValue("Location").flatMap(WebAddress::parse).map(from::resolve)
                : Optional.empty();
    }
}
