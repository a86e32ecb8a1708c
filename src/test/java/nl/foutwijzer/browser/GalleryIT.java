package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.serve.PreviewLog;
import nl.foutwijzer.serve.PreviewServer;
import nl.foutwijzer.serve.PreviewSession;
import nl.foutwijzer.serve.SiteLoader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style gallery as the author of a theme sees it, once its scripts have drawn. */
@ExtendWith(Chromium.class)
class GalleryIT {
    private static final Path STYLES = Path.of("templates/assets/css");

    /** What has no look on a screen. */
    private static final Set<String> APART = Set.of("print.css", "utilities.css");

    /** Words below a long history, which the gallery has not. */
    private static final String OLDER_CHANGES = "changes-older";

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SELECTOR = Pattern.compile("([^{};]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)");

    /** Rules that a page with parts of many pages cannot keep, whatever these look like. */
    private static final List<String> OF_WHOLE_PAGES =
            List.of("landmark-unique ", "heading-order ", "page-has-heading-one ");

    /** Whole pages that look as no part of another can. */
    private static final List<String> COPIES =
            List.of("en/index.html", "one-file.html", "handbook.html");

    private static final int POPUPS = 12;

    private static Jobs jobs;
    private static PreviewServer server;
    private static PreviewSession session;
    private static String address;

    @BeforeAll
    static void serve() throws IOException {
        jobs = new Jobs(2);
        server = PreviewServer.bind("127.0.0.1", 0);
        address = "http://127.0.0.1:" + server.port() + "/";
        var place =
                new LoadedSite.Place(
                        ContentRoot.of(Path.of("src/test/resources/sites/golden/rtl/content")),
                        Path.of("templates"),
                        Optional.of(address));
        session =
                PreviewSession.start(
                        server,
                        new SiteLoader(place, jobs, jobs),
                        new PreviewSession.Watched(List.of(), true),
                        new Silent());
    }

    @AfterAll
    static void stop() {
        session.close();
        server.close();
        jobs.close();
    }

    @Test
    void showsEverythingThatHasALook(Chromium.Session chromium) throws IOException {
        try (Visit visit = chromium.visit(address)) {
            Page page = open(visit, "_gallery/");
            Set<String> shown = new TreeSet<>(classes(page));
            page.locator(".code-page .roles button").first().click();
            page.locator("a.zoom:visible").first().click();
            page.locator(".zoomed img").waitFor();
            shown.addAll(classes(page));
            for (String copy : COPIES) {
                visit.open("_gallery/copy/" + copy);
                shown.addAll(classes(page));
                shown.addAll(classesWithoutScripts(page));
            }
            Set<String> unseen = styled();
            unseen.removeAll(shown);
            assertThat(unseen).containsExactly(OLDER_CHANGES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_gallery/", "_gallery/rtl/"})
    void axeFindsNothing(String path, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(address)) {
            Page page = open(visit, path);
            assertThat(Axe.violations(page))
                    .filteredOn(v -> OF_WHOLE_PAGES.stream().noneMatch(v::contains))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_gallery/", "_gallery/rtl/"})
    void fitsASmallScreen(String path, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(address)) {
            visit.page().setViewportSize(320, 800);
            Page page = open(visit, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    private static Page open(Visit visit, String path) {
        Page page = visit.open(path);
        page.locator("html[data-gallery]").waitFor();
        assertThat(page.locator("main .search-popup:not([hidden])")).hasCount(POPUPS);
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> classes(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('[class]')].flatMap(e => [...e.classList])");
    }

    private static List<String> classesWithoutScripts(Page page) {
        return Jsoup.parse(page.request().get(page.url()).text()).select("[class]").stream()
                .flatMap(element -> element.classNames().stream())
                .toList();
    }

    /** The classes that the theme's style sheets select. */
    private static Set<String> styled() throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(STYLES)) {
            for (Path file : files.filter(GalleryIT::isOfScreens).toList()) {
                String style = COMMENT.matcher(Files.readString(file)).replaceAll("");
                SELECTOR.matcher(style)
                        .results()
                        .map(MatchResult::group)
                        .filter(selector -> !selector.strip().startsWith("@"))
                        .flatMap(selector -> CLASS.matcher(selector).results())
                        .forEach(found -> classes.add(found.group(1)));
            }
        }
        return classes;
    }

    private static boolean isOfScreens(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".css") && !APART.contains(name);
    }

    private static final class Silent implements PreviewLog {
        @Override
        public void found(List<Diagnostic> problems) {}

        @Override
        public void say(String line) {}
    }
}
