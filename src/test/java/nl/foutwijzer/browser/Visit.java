package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A reader's visit to the site. Whatever the browser complains about meanwhile, and any request to
 * anywhere else, fails it when it ends.
 */
final class Visit implements AutoCloseable {
    /** What Chromium says of each answer that is 404. */
    private static final String NOT_FOUND =
            "Failed to load resource: the server responded with a status of 404 (Not Found)";

    /** The same of a file that is missing in a folder. */
    private static final String NO_FILE = "Failed to load resource: net::ERR_FILE_NOT_FOUND";

    private static final String FAILED = "Failed to load resource: ";

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private boolean expectsNotFound;
    private boolean expectsDamage;
    private boolean expectsFailures;
    private List<String> expectedWarnings = List.of();
    private String other;

    Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.other = address;
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> hearUncaught(error.error()));
        context.onRequest(this::check);
        context.onRequestFailed(this::failed);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Opens a file of the site, perhaps with an anchor. */
    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Opens an address where there is no file. */
    Page openMissing(String path) {
        expectsNotFound = true;
        return open(path);
    }

    /** Opens a file of a site of which some files are missing or damaged. */
    Page openDamaged(String path) {
        expectsDamage = true;
        return open(path);
    }

    /** From now on a page may load from another site too. */
    void allowRequestsTo(String site) {
        other = site;
    }

    /** From now on a page may warn of one thing, and of a file that is not there. */
    void expectWarning(String beginning) {
        expectsNotFound = true;
        expectedWarnings = List.of(beginning);
    }

    /** From now on requests may fail, of which the browser tells as well. */
    void expectFailures() {
        expectsFailures = true;
    }

    /** From now on pages come without their script, so that a chooser stays where it is. */
    void withoutChooserScript() {
        page.route(
                Pattern.compile("assets/bare\\.[0-9a-f]+\\.js$"),
                route -> route.fulfill(new Route.FulfillOptions().setBody("")));
    }

    /** From now on what has such an address comes late, so that a change by it is seen. */
    void delay(Predicate<String> addresses, int milliseconds) {
        page.route(
                addresses,
                route -> {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    route.fallback();
                });
    }

    /** Waits until the reader is at a file of the site. */
    void awaitArrival(String path) {
        page.waitForURL(address + path);
    }

    private void hear(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        boolean expected =
                (expectsNotFound && message.text().equals(NOT_FOUND))
                        || expectedWarnings.stream().anyMatch(message.text()::startsWith)
                        || (expectsDamage && message.text().equals(NO_FILE))
                        || (expectsFailures && message.text().startsWith(FAILED));
        if (bad && !expected) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    /** A script that was cut off is none, which the browser says by itself. */
    private void hearUncaught(String error) {
        if (!(expectsDamage && error.contains("SyntaxError"))) {
            complaints.add("uncaught: " + error);
        }
    }

    private void check(Request request) {
        boolean known = request.url().startsWith(address) || request.url().startsWith(other);
        if (!known && !request.url().startsWith("data:")) {
            complaints.add("foreign request: " + request.url());
        }
    }

    /** A page that leads on at once gives up what it was loading. */
    private void failed(Request request) {
        boolean expected =
                expectsFailures
                        || "net::ERR_ABORTED".equals(request.failure())
                        || (expectsDamage && NO_FILE.endsWith(request.failure()));
        if (!expected) {
            complaints.add("failed request: " + request.url() + " " + request.failure());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
