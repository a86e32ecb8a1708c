package nl.foutwijzer.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.asset.Bundle;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.search.IndexFile;
import nl.foutwijzer.search.MadeUpKnowledge;
import nl.foutwijzer.search.SearchIndex;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with a search index, the theme's scripts, and one page that has them. */
record MadeUpSite(MadeUpKnowledge knowledge, SearchIndex index, Path folder) {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="nl">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; script-src 'self'">
            <title>Search</title>
            <form data-search="search.html" data-bundle="%s" data-words="%s" data-scan="%s"
                data-manifest="search/nl.js" data-root="./" data-here><input name="q" aria-label="q"></form>
            <script src="%s"></script>
            <script src="%s"></script>
            """;
    private static final String FIND =
            """
            async (asked) => {
              const index = await foutwijzer.search.open();
              const answers = [];
              for (const [query, options] of JSON.parse(asked)) {
                answers.push(await index.find(query, options));
              }
              return JSON.stringify(answers);
            }
            """;

    /** A query and the options that go with it. */
    record Asked(String query, Map<String, ?> options) {}

    static MadeUpSite write(Path folder) throws IOException {
        MadeUpKnowledge knowledge = new MadeUpKnowledge();
        try (Jobs jobs = new Jobs(2)) {
            SearchIndex index = SearchIndex.of(knowledge.source(), jobs);
            MadeUpSite site = new MadeUpSite(knowledge, index, folder);
            Folders.write(folder, site.files());
            return site;
        }
    }

    /** All files, by path. */
    SortedMap<String, byte[]> files() throws IOException {
        ThemeAssets assets = new ThemeAssets(Theme.open(Path.of("no-such-folder")));
        SortedMap<String, byte[]> files = new TreeMap<>();
        assets.all().forEach(asset -> files.put(asset.name(), asset.bytes()));
        String page =
                PAGE.formatted(
                        assets.scripts().get(Bundle.SEARCH).name(),
                        assets.scripts().get(Bundle.WORDS).name(),
                        assets.scripts().get(Bundle.SCAN).name(),
                        assets.scripts().get(Bundle.SITE).name(),
                        assets.scripts().get(Bundle.SEARCH).name());
        files.put("page.html", page.getBytes(StandardCharsets.UTF_8));
        files.put("search/" + index.manifest().name(), index.manifest().bytes());
        for (IndexFile shard : index.shards()) {
            files.put(path(shard.name()), shard.bytes());
        }
        return files;
    }

    /** Of a shard, {@code w0.js}. */
    String path(String shard) {
        return "search/" + index.folder() + "/" + shard;
    }

    /** How many shards begin with a letter. */
    long shards(String letter) {
        return index.shards().stream().filter(s -> s.name().matches(letter + "\\d+\\.js")).count();
    }

    /** Answers of an open page, in the order of the queries. */
    static List<JsonNode> find(Visit visit, List<Asked> asked) {
        List<List<Object>> pairs =
                asked.stream().map(a -> List.<Object>of(a.query(), a.options())).toList();
        Object answers = visit.page().evaluate(FIND, JsonMapper.shared().writeValueAsString(pairs));
        return JsonMapper.shared().readTree((String) answers).valueStream().toList();
    }

    /** The pages of rows: {@code steps/s1}. */
    static List<String> pages(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.get("href").asString().replaceAll("^\\./nl/|\\.html.*", ""))
                .toList();
    }
}
