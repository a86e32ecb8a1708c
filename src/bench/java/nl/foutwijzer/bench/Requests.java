package nl.foutwijzer.bench;

import com.microsoft.playwright.Page;

/** Follows what a page asks for. */
final class Requests {
    private static final long QUIET_NANOSECONDS = 1_000_000_000L;
    private static final double GLANCE = 50;

    private final Page page;
    private int open;
    private long last = System.nanoTime();

    Requests(Page page) {
        this.page = page;
        page.onRequest(request -> count(1));
        page.onRequestFinished(request -> count(-1));
        page.onRequestFailed(request -> count(-1));
    }

    private void count(int more) {
        open += more;
        last = System.nanoTime();
    }

    /** Waits until nothing is open and nothing has been for a second. */
    void settle() {
        while (open > 0 || System.nanoTime() - last < QUIET_NANOSECONDS) {
            page.waitForTimeout(GLANCE);
        }
    }
}
