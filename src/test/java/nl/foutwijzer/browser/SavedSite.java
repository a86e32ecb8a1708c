package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader's browser that saves a site. What its scripts throw fails the scenario at its end. */
final class SavedSite implements AutoCloseable {
    private final BrowserContext context;
    private final FaultyHost host;
    private final Page page;
    private final List<String> thrown = new CopyOnWriteArrayList<>();

    SavedSite(Chromium.Session chromium, FaultyHost host) {
        this.context = chromium.context();
        this.host = host;
        context.setDefaultTimeout(15_000);
        context.onWebError(error -> thrown.add(error.error()));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Page open(String path) {
        page.navigate(host.address() + path);
        return page;
    }

    /** Opens the home page in Dutch and saves the site; returns when that is said to be done. */
    void save() {
        open("nl/index.html");
        press("save");
        says("Staat in deze browser");
    }

    void press(String what) {
        button(what).click();
    }

    Locator button(String what) {
        return page.locator(".offline-buttons [data-do=" + what + "]");
    }

    void says(String text) {
        assertThat(page.locator(".offline-state")).containsText(text);
    }

    /** Returns when what an expression promises is true. */
    void awaits(String promise) {
        page.evaluate(
                "async () => { for (let i = 0; !(await "
                        + promise
                        + "); i++) { if (i > 300) { throw new Error('not within 15 s'); }"
                        + " await new Promise((later) => setTimeout(later, 50)); } }");
    }

    /** The names of all caches that there are at the address. */
    @SuppressWarnings("unchecked")
    List<String> caches() {
        return (List<String>) page.evaluate("caches.keys()");
    }

    @Override
    public void close() {
        context.close();
        assertThat(thrown).isEmpty();
    }
}
