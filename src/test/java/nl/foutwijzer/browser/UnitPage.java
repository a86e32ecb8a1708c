package nl.foutwijzer.browser;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page with the unit tests of one folder below {@code src/test/js}, and with the browser's code
 * that they are about, from the theme's files as they stand; under the policy that all pages have.
 */
final class UnitPage {
    private static final String HTML =
            """
            <!doctype html>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; script-src 'self'">
            <title>Unit tests</title>
            %s
            """;
    private static final String PREFIX = "/unit/";
    private static final Path TESTS = Path.of("src", "test", "js");
    private static final Path THEME = Path.of("templates", "assets", "js");

    /** What each folder's tests need, in the order in which a page loads it. */
    private static final Map<String, List<String>> BUNDLES =
            Map.of(
                    "bare", List.of("bare"),
                    "search", List.of("search"),
                    "lists", List.of("lists"),
                    "words", List.of("search", "words"),
                    "scan", List.of("search", "scan"),
                    "site", List.of("site/ticket-text.js", "note/00-text.js"),
                    "linkify", List.of("search", "scan", "linkify"),
                    "edition", List.of("edition/10-compare.js"),
                    "offline",
                            List.of(
                                    "offline/10-store.js",
                                    "offline/20-pack.js",
                                    "offline/40-reach.js"));

    /** Half of a surrogate pair survives no encoding. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** What became of one test; {@code failure} is empty where it passed. */
    record Result(String file, String group, String name, String failure) {}

    private final Map<String, String> data;
    private final List<String> scripts = new ArrayList<>();

    /**
     * @param data what the tests find in {@code unit.data}
     */
    UnitPage(String folder, Map<String, ?> data) throws IOException {
        this.data =
                data.entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey() + ".js", UnitPage::assignment));
        List<String> bundles = BUNDLES.get(folder);
        if (bundles == null) {
            throw new IllegalStateException("which bundles do the tests in " + folder + " need?");
        }
        scripts.add(name(TESTS.resolve("unit.js")));
        scripts.addAll(this.data.keySet());
        for (String bundle : bundles) {
            scripts.addAll(scripts(THEME.resolve(bundle), ".js"));
        }
        scripts.addAll(scripts(TESTS.resolve(folder), ".test.js"));
    }

    /** The folders that hold tests. */
    static List<String> folders() throws IOException {
        try (Stream<Path> below = Files.list(TESTS)) {
            return below.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String assignment(Map.Entry<String, ?> data) {
        String value = ASCII.writeValueAsString(data.getValue());
        return "unit.data['" + data.getKey() + "'] = " + value + ";\n";
    }

    private static List<String> scripts(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(UnitPage::name)
                    .filter(name -> name.endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    List<Result> run(Visit visit) {
        visit.page().route("**" + PREFIX + "**", this::answer);
        visit.open("unit/index.html");
        String results = (String) visit.page().evaluate("unit.run()");
        return List.of(JsonMapper.shared().readValue(results, Result[].class));
    }

    private void answer(Route route) {
        String url = route.request().url();
        String name = url.substring(url.indexOf(PREFIX) + PREFIX.length());
        boolean isPage = name.equals("index.html");
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType(isPage ? "text/html" : "text/javascript; charset=utf-8")
                        .setBody(isPage ? html() : script(name)));
    }

    private String html() {
        return HTML.formatted(
                scripts.stream()
                        .map(script -> "<script src='" + script + "'></script>")
                        .collect(Collectors.joining("\n")));
    }

    private String script(String name) {
        String made = data.get(name);
        try {
            return made == null ? Files.readString(Path.of(name)) : made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
