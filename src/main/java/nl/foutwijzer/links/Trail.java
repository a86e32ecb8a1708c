package nl.foutwijzer.links;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The way from an address along its redirects, and what an end of it says of the address. */
final class Trail {
    private static final int MOST_REDIRECTS = 5;

    private final URI start;
    private final Set<URI> passed = new HashSet<>();
    private URI at;
    private URI forGood;

    Trail(URI start) {
        this.start = start;
        this.at = start;
        this.forGood = start;
    }

    URI at() {
        return at;
    }

    /** Whether to ask here: not for what was asked before, nor without end. */
    boolean goesOn() {
        return passed.add(at) && passed.size() <= MOST_REDIRECTS + 1;
    }

    void lead(URI next, boolean permanent) {
        if (permanent && forGood.equals(at)) {
            forGood = next;
        }
        at = next;
    }

    Answer found() {
        return forGood.equals(start) ? new Answer.Found() : new Answer.Moved(forGood.toString());
    }

    /** Says nothing of the first host, which did answer, where another is silent. */
    Answer silent() {
        return isAtFirstHost()
                ? new Answer.Silent()
                : new Answer.Refused("redirects to" + host() + "cannot be reached");
    }

    /** Says nothing of the first host, which may be asked more, where another is busy. */
    Answer busy() {
        return isAtFirstHost()
                ? new Answer.Busy()
                : new Answer.Unasked("redirects to" + host() + "wants no more questions");
    }

    private boolean isAtFirstHost() {
        return Objects.equals(WebAddress.host(at), WebAddress.host(start));
    }

    private String host() {
        return " the host '" + WebAddress.host(at) + "', which ";
    }
}
