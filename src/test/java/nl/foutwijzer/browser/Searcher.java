package nl.foutwijzer.browser;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the search of an open page, without its box. */
record Searcher(Visit visit) {
    private static final String LOAD =
            """
            () => new Promise((resolve, reject) => {
              const script = document.createElement('script');
              script.src = document.querySelector('[data-search]').dataset.bundle;
              script.onload = () => resolve();
              script.onerror = reject;
              document.head.append(script);
            })
            """;
    private static final String FIND =
            """
            async ([query, options]) => {
              const index = await foutwijzer.search.open();
              return JSON.stringify(await index.find(query, JSON.parse(options)));
            }
            """;

    /** Of the page at a path of the site. */
    static Searcher at(Visit visit, String path) {
        visit.open(path);
        visit.page().evaluate(LOAD);
        return new Searcher(visit);
    }

    /** What {@code Index.find} gives. */
    JsonNode find(String query, Map<String, ?> options) {
        String json = JsonMapper.shared().writeValueAsString(options);
        return JsonMapper.shared()
                .readTree((String) visit.page().evaluate(FIND, List.of(query, json)));
    }

    /** The pages that a query brings up, best first: {@code code/0x87d1041c}. */
    List<String> pages(String query, int limit) {
        JsonNode answer = find(query, Map.of("limit", limit));
        return java.util.stream.Stream.concat(
                        answer.get("codes").valueStream(), answer.get("results").valueStream())
                .map(row -> path(row.get("href").asString()))
                .limit(limit)
                .toList();
    }

    private static String path(String href) {
        return href.replaceAll("#.*", "").replaceAll(".*/([^/]+/[^/]+)\\.html", "$1");
    }
}
