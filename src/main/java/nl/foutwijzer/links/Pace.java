package nl.foutwijzer.links;

import java.time.Duration;

/**
 * How fast other sites are asked.
 *
 * @param perHost how many requests to one host at a time
 * @param inAll how many requests at a time
 * @param timeout of one request
 * @param longestWait where a host says how long to stay away
 */
record Pace(int perHost, int inAll, Duration timeout, Duration longestWait) {
    static final Pace POLITE = new Pace(2, 8, Duration.ofSeconds(10), Duration.ofSeconds(5));
}
