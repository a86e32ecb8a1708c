package nl.foutwijzer.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.foutwijzer.browser.SystemChromium;

/** A reader in Chromium, with nothing in the cache each time that a page is opened. */
final class Reader implements AutoCloseable {
    private static final double TIMEOUT = 120_000;
    private static final int PHONE_BYTES_PER_SECOND = 400_000 / 8;
    private static final int PHONE_LATENCY = 400;
    private static final int PHONE_SLOWDOWN = 4;

    /** Of words: until then a site in one file shows nothing. */
    private static final String FIRST_PAINT =
            "() => new Promise((found) => new PerformanceObserver((list) => list.getEntries()"
                    + ".filter((entry) => entry.name === 'first-contentful-paint')"
                    + ".forEach((entry) => found(entry.startTime)))"
                    + ".observe({ type: 'paint', buffered: true }))";

    private final Playwright playwright;
    private final Browser browser;

    Reader() throws IOException, InterruptedException {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(SystemChromium.find())
                                        .setArgs(arguments()));
    }

    private static List<String> arguments() {
        List<String> quiet = List.of("--disable-gpu", "--disable-background-networking");
        return SystemChromium.isRoot() ? Contender.concat(quiet, List.of("--no-sandbox")) : quiet;
    }

    /** An open page, and what it asks for. */
    record Visit(Page page, Requests requests) {}

    /** Opens a page from an empty cache and lets it load in full, then uses it. */
    <T> T visit(String address, boolean withoutPolicy, Function<Visit, T> use) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBypassCSP(withoutPolicy);
        try (BrowserContext context = browser.newContext(options)) {
            context.setDefaultTimeout(TIMEOUT);
            Page page = context.newPage();
            Visit visit = new Visit(page, new Requests(page));
            page.navigate(address);
            visit.requests().settle();
            return use.apply(visit);
        }
    }

    /** Opens a site in one file, and says after how many seconds its first page is painted. */
    double open(String address, int slowdown) {
        try (BrowserContext context = browser.newContext()) {
            context.setDefaultTimeout(TIMEOUT);
            Page page = context.newPage();
            slowDown(page.context().newCDPSession(page), slowdown);
            page.navigate(address);
            page.locator(".view h1").waitFor();
            return ((Number) page.evaluate(FIRST_PAINT)).doubleValue() / 1000;
        }
    }

    private static void slowDown(CDPSession session, int slowdown) {
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", slowdown);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    /**
     * From now on the page is that of a phone on a weak signal. Workers would be as fast as ever,
     * so whatever is opened from here gets none and has to do without.
     */
    static void becomePhone(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", PHONE_LATENCY);
        network.addProperty("downloadThroughput", PHONE_BYTES_PER_SECOND);
        network.addProperty("uploadThroughput", PHONE_BYTES_PER_SECOND);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        slowDown(session, PHONE_SLOWDOWN);
        page.evaluate("() => { window.Worker = undefined; }");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
