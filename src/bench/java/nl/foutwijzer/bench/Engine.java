package nl.foutwijzer.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search in the browser, by what it runs on an open page. */
sealed interface Engine {

    /** What it answered. */
    record Answer(double milliseconds, List<String> pages) {}

    String name();

    /** Whether the content security policy of the site's pages keeps it from working. */
    boolean breaksPolicy();

    /** Does what a reader's focus on the box does. */
    void focus(Page page);

    /**
     * Asks as a reader does who pastes the query.
     *
     * @param right addresses, without host, of pages of which one must be shown
     * @return seconds until it is shown; not a number if it never is
     */
    default double secondsToFirst(Page page, String query, List<String> right) {
        Object seconds = page.evaluate(firstRight(), Map.of("query", query, "right", right));
        return seconds == null ? Double.NaN : ((Number) seconds).doubleValue();
    }

    /** Asks one query after the other, for as many rows of each as the limit says. */
    default List<Answer> ask(Page page, List<String> queries, int limit) {
        Map<String, Object> question = Map.of("queries", queries, "limit", limit);
        return ((List<?>) page.evaluate(askAll(), question)).stream().map(Engine::answer).toList();
    }

    private static Answer answer(Object value) {
        Map<?, ?> answer = (Map<?, ?>) value;
        List<String> pages =
                ((List<?>) answer.get("pages"))
                        .stream().map(p -> ((String) p).substring(1)).toList();
        return new Answer(((Number) answer.get("milliseconds")).doubleValue(), pages);
    }

    /** Where a reader types, if there is such a place; a selector. */
    default Optional<String> box() {
        return Optional.empty();
    }

    String firstRight();

    String askAll();

    /** Foutwijzer's own: the box of the page, and what stands behind it. */
    record Foutwijzer() implements Engine {
        private static final String BOX = "input[type=search][name=q]";

        @Override
        public String name() {
            return "Foutwijzer";
        }

        @Override
        public boolean breaksPolicy() {
            return false;
        }

        @Override
        public Optional<String> box() {
            return Optional.of(BOX);
        }

        @Override
        public void focus(Page page) {
            page.focus(BOX);
        }

        @Override
        public String firstRight() {
            return """
                   ({ query, right }) => new Promise(resolve => {
                     const start = performance.now();
                     const box = document.querySelector('%s');
                     const links = () => [...document.querySelectorAll('[role=listbox] a[href]')];
                     const shown = () => links().some(link =>
                       right.includes(link.pathname) && link.checkVisibility());
                     const done = seconds => { observer.disconnect(); resolve(seconds); };
                     const look = () => {
                       if (shown()) {
                         requestAnimationFrame(() => done((performance.now() - start) / 1000));
                       }
                     };
                     const observer = new MutationObserver(look);
                     observer.observe(document.body, { subtree: true, childList: true, attributes: true });
                     setTimeout(() => done(null), 25000);
                     box.focus();
                     box.value = query;
                     box.dispatchEvent(new InputEvent('input', { bubbles: true }));
                   })
                   """
                    .formatted(BOX);
        }

        @Override
        public String askAll() {
            return """
                   async ({ queries, limit }) => {
                     const index = await foutwijzer.search.open();
                     const answers = [];
                     for (const query of queries) {
                       const start = performance.now();
                       const answer = await index.find(query, { limit });
                       const milliseconds = performance.now() - start;
                       const rows = answer.codes.concat(answer.results).slice(0, limit);
                       const pages = rows.map(row => new URL(row.href, document.baseURI).pathname);
                       answers.push({ milliseconds, pages });
                     }
                     return answers;
                   }
                   """;
        }
    }

    /** Pagefind by its API, without its own box. */
    record Pagefind(String version) implements Engine {
        /** As many rows as Foutwijzer's box shows. */
        private static final int ROWS = 8;

        @Override
        public String name() {
            return "Pagefind " + version;
        }

        /** It runs WebAssembly. */
        @Override
        public boolean breaksPolicy() {
            return true;
        }

        @Override
        public void focus(Page page) {
            page.evaluate(
                    """
                    async () => {
                      const pagefind = await import(location.origin + '/pagefind/pagefind.js');
                      await pagefind.init();
                    }
                    """);
        }

        @Override
        public String firstRight() {
            return """
                   async ({ query, right }) => {
                     const start = performance.now();
                     const pagefind = await import(location.origin + '/pagefind/pagefind.js');
                     const found = await pagefind.search(query);
                     let seconds = null;
                     await Promise.all(found.results.slice(0, %d).map(async row => {
                       const data = await row.data();
                       if (seconds === null && right.includes(data.url)) {
                         seconds = (performance.now() - start) / 1000;
                       }
                     }));
                     return seconds;
                   }
                   """
                    .formatted(ROWS);
        }

        @Override
        public String askAll() {
            return """
                   async ({ queries, limit }) => {
                     const pagefind = await import(location.origin + '/pagefind/pagefind.js');
                     const answers = [];
                     for (const query of queries) {
                       const start = performance.now();
                       const found = await pagefind.search(query);
                       const rows = await Promise.all(
                         found.results.slice(0, limit).map(row => row.data()));
                       const milliseconds = performance.now() - start;
                       answers.push({ milliseconds, pages: rows.map(row => row.url) });
                     }
                     return answers;
                   }
                   """;
        }
    }
}
