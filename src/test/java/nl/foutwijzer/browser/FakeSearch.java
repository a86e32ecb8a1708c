package nl.foutwijzer.browser;

import static java.util.stream.Collectors.joining;

import com.google.gson.Gson;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.render.UiStrings;
import nl.foutwijzer.theme.Theme;

/** A search whose answers are known, so that a test is about what is shown of them. */
final class FakeSearch {
    private static final Pattern BUNDLE = Pattern.compile("assets/search\\.[0-9a-f]+\\.js$");
    private static final Path ENGINE = Path.of("src/test/js/fake-search.js");
    private static final Path VIEW = Path.of("templates/assets/js/search");
    private static final String KEY = "search-";

    private FakeSearch() {}

    /** A visit to a site that has it. */
    static Visit visit(Place place, Chromium.Session chromium) throws IOException {
        Visit visit = chromium.visit(place, "nl-NL");
        install(visit);
        return visit;
    }

    /** From now on pages get it instead of the site's own; {@code fakeFinds} has what was asked. */
    private static void install(Visit visit) throws IOException {
        String body = body(true);
        install(visit, route -> fulfill(route, body));
    }

    /** From now on pages get one that finds no index. */
    static void installWithoutIndex(Visit visit) throws IOException {
        String body = body(false);
        install(visit, route -> fulfill(route, body));
    }

    /** From now on pages get it when an action lets them. */
    static void install(Visit visit, Consumer<Route> action) {
        visit.page().route(BUNDLE, action);
    }

    static void fulfill(Route route) throws IOException {
        fulfill(route, body(true));
    }

    private static void fulfill(Route route, String body) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(body));
    }

    private static String body(boolean opens) throws IOException {
        return "var fakeFinds = [], fakeOpens = %s, fakeWords = %s;\n%s\n%s"
                .formatted(opens, words(), Files.readString(ENGINE), view());
    }

    /** The Dutch strings, as an index brings them along. */
    private static String words() throws IOException {
        Map<String, String> words = new TreeMap<>();
        UiStrings.of(Theme.open(Path.of("no-such-folder")), "nl")
                .forEach(
                        (key, text) -> {
                            if (key.startsWith(KEY)) {
                                words.put(key.substring(KEY.length()), text);
                            }
                        });
        return new Gson().toJson(words);
    }

    /** The part of the bundle that reads codes, and the one that shows what the rest finds. */
    private static String view() throws IOException {
        try (Stream<Path> files = Files.list(VIEW)) {
            List<Path> shown =
                    files.filter(f -> f.getFileName().toString().matches("[49].*"))
                            .sorted()
                            .toList();
            return shown.stream().map(FakeSearch::read).collect(joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
