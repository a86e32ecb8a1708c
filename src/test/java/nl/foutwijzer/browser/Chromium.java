package nl.foutwijzer.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one Chromium, and the shipped site at both places; both last as long as the run. */
final class Chromium implements ParameterResolver {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Ends the path of the list that each language has. */
    private static final String LIST = "/codes.html";

    /** What a scenario gets, to visit the site with. */
    static final class Session implements AutoCloseable {
        private final Path folder;
        private final SiteServer server;
        private final Playwright playwright;
        private final Browser browser;
        private final SortedMap<String, byte[]> files;

        private Session() throws IOException, InterruptedException {
            folder = Files.createTempDirectory("Kennisbank é ");
            server = new SiteServer(folder);
            files = WholeSite.readAt(server.address(), Path.of("content")).files();
            Folders.write(folder, files);
            playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options());
        }

        /** A reader's browser with nothing stored in it. */
        Visit visit(Place place, Browser.NewContextOptions options) {
            return new Visit(browser.newContext(options), address(place));
        }

        Visit visit(Place place, String locale) {
            return visit(place, new Browser.NewContextOptions().setLocale(locale));
        }

        /** A visit to another site, in a folder. */
        Visit visit(Path other) {
            return visit(other, new Browser.NewContextOptions());
        }

        Visit visit(Path other, Browser.NewContextOptions options) {
            return new Visit(browser.newContext(options), other.toUri().toString());
        }

        /** A visit to another site, at an address. */
        Visit visit(String address) {
            return new Visit(browser.newContext(), address);
        }

        /** A reader's browser with nothing stored in it, for scenarios in which much goes wrong. */
        BrowserContext context() {
            return browser.newContext();
        }

        /** Where the site is on the web, as all its absolute addresses say. */
        String address() {
            return address(Place.HTTP);
        }

        /** The paths of all files of the site. */
        List<String> paths() {
            return List.copyOf(files.keySet());
        }

        /** The languages of the site, as its addresses name them. */
        List<String> languages() {
            return files.keySet().stream()
                    .filter(
                            path ->
                                    path.endsWith(LIST)
                                            && path.indexOf('/') == path.lastIndexOf('/'))
                    .map(path -> path.substring(0, path.length() - LIST.length()))
                    .toList();
        }

        /** What a file of the site says. */
        String text(String path) {
            return new String(requireNonNull(files.get(path)), StandardCharsets.UTF_8);
        }

        private String address(Place place) {
            return place == Place.HTTP ? server.address() : folder.toUri().toString();
        }

        @Override
        public void close() throws IOException {
            browser.close();
            playwright.close();
            server.close();
            Folders.delete(folder);
        }
    }

    private static BrowserType.LaunchOptions options() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (SystemChromium.isRoot()) {
            arguments.add("--no-sandbox"); // root gets no sandbox
        }
        return new BrowserType.LaunchOptions()
                .setExecutablePath(SystemChromium.find())
                .setArgs(arguments);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Session.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Session.class, type -> open(), Session.class);
    }

    private static Session open() {
        try {
            return new Session();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
