package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.foutwijzer.browser.SearchBox.options;
import static nl.foutwijzer.browser.SearchBox.type;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.edition.FolderEdition;
import nl.foutwijzer.edition.Selection;
import nl.foutwijzer.edition.SingleFile;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.site.SiteCopies;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A copy on a stick that nobody can write to, without a network; and what it knows of its age. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FolderCopyIT {
    private static final String CODE = "nl/code/0x87d1041c.html";
    private static final String ONE_FILE = "kb.html";
    private static final String VERSION = "/version.json";

    private Path copy = Path.of("");
    private HttpServer host;

    /** What the host says of its version; nothing answers as one that knows no such file. */
    private volatile Optional<String> version = Optional.empty();

    private volatile boolean isOpenToOthers;

    @BeforeAll
    void unpack(@TempDir Path root) throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        boolean known =
                                exchange.getRequestURI().getPath().equals(VERSION)
                                        && version.isPresent();
                        byte[] body = version.orElse("").getBytes(StandardCharsets.UTF_8);
                        if (isOpenToOthers) {
                            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
                        }
                        exchange.sendResponseHeaders(known ? 200 : 404, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        host.start();
        copy = root.resolve("Kopie van de kennisbank é (1)");
        SiteCopies.Copy site =
                SiteCopies.of(Path.of("content"), Selection.ALL, Optional.of(address() + "/"));
        SitePlan plan = site.plan();
        for (Output output : FolderEdition.of(plan, Optional.empty())) {
            Path file = copy.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, output.bytes());
        }
        try (Jobs jobs = new Jobs(2)) {
            Files.write(copy.resolve(ONE_FILE), new SingleFile(site.site(), plan).bytes(jobs));
        }
        allow(false);
    }

    @AfterAll
    void unlock() throws IOException {
        host.stop(0);
        allow(true);
    }

    private void allow(boolean writing) throws IOException {
        try (Stream<Path> all = Files.walk(copy)) {
            all.forEach(path -> path.toFile().setWritable(writing));
        }
    }

    private String address() {
        return "http://127.0.0.1:" + host.getAddress().getPort();
    }

    private Visit visit(Chromium.Session chromium) {
        return chromium.visit(
                copy,
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setOffline(true)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
    }

    @Test
    void isBrowsedSearchedAndCopiedFrom(Chromium.Session chromium) {
        try (Visit visit = visit(chromium)) {
            Page page = visit.open("START.html");
            visit.awaitArrival("nl/index.html");
            type(page, "2278622236");
            options(page).first().waitFor();
            page.keyboard().press("Enter");
            visit.awaitArrival(CODE);
            page.locator("h1 ~ * .copy, .forms .copy").first().click();
            assertThat(page.locator("main > article > [role=status]")).hasText("Gekopieerd");
            page.locator("[popovertarget=languages]").click();
            page.locator("[data-language=ja]").click();
            visit.awaitArrival("ja/code/0x87d1041c.html");
            type(page, "インストール");
            assertThat(options(page).first()).isVisible();
            page.goBack();
            visit.awaitArrival(CODE);
        }
    }

    @Test
    void hasNothingThatOnlyProgramsAndHostsNeed(Chromium.Session chromium) {
        try (Visit visit = visit(chromium)) {
            Page page = visit.open(CODE);
            assertThat(page.locator("link[rel=alternate], link[rel=canonical]")).hasCount(0);
            assertThat(page.locator(".edition-line code")).hasText(hash());
            page = visit.open("nl/codes.html");
            assertThat(page.locator("a[href*=linkify]")).hasCount(0);
        }
    }

    @Test
    void warnsWhenItIsOldAndNotBefore(Chromium.Session chromium) {
        try (Visit visit = visit(chromium)) {
            visit.page().clock().setFixedTime(at("2027-02-19T22:00:00Z"));
            Page page = visit.open(CODE);
            assertThat(page.locator(".edition-line code")).isVisible();
            assertThat(page.locator(".edition-age")).isHidden();
            page.clock().setFixedTime(at("2027-02-20T10:00:00Z"));
            page.reload();
            assertThat(page.locator(".edition-age"))
                    .hasText(
                            "Deze kopie is van 22 november 2026 en kan verouderd zijn. Gebruik een"
                                    + " nieuwere als dat kan.");
        }
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }

    @Test
    void asksOnlyWhenToldTo(Chromium.Session chromium) throws IOException {
        String now = hosted();
        assertVerdict(chromium, now, true, "Dit is de nieuwste uitgave.");
        String changed =
                now.replaceFirst(hash(), "00000000").replaceAll("2026-11-22", "2026-12-24");
        String newer =
                changed.replaceFirst(
                                "(?s)(\"0x87d1041c\".*?\"nl\":\\s*\")[0-9a-f]{8}", "$100000000")
                        .replaceFirst(
                                "\"codes\":\\s*\\{",
                                "\"codes\": {\"new\": {\"platforms\": [\"ios\"], \"hashes\": {}},");
        assertVerdict(
                chromium,
                newer,
                true,
                "Er is een nieuwere uitgave, van 24 december 2026. Gewijzigde codes: 1, nieuw: 1,"
                        + " vervallen: 0.");
        String older = changed.replaceAll("2026-12-24", "2026-01-02");
        assertVerdict(
                chromium, older, true, "Op de site staat een oudere uitgave, van 2 januari 2026.");
    }

    @Test
    void neverSaysThatItIsNewestWhereItCannotAsk(Chromium.Session chromium) throws IOException {
        String unknown =
                "Niet te zeggen: " + address().replace("http://", "") + " geeft geen antwoord.";
        assertVerdict(chromium, hosted(), false, unknown);
        assertVerdict(chromium, "<!doctype html>", true, unknown);
        assertVerdict(chromium, "{}", true, unknown);
        assertVerdict(chromium, null, true, unknown);
        try (Visit visit = visit(chromium)) {
            visit.allowRequestsTo(address());
            visit.expectFailures();
            assertThat(ask(visit, CODE)).hasText(unknown);
        }
    }

    private void assertVerdict(
            Chromium.Session chromium, String says, boolean open, String verdict) {
        version = Optional.ofNullable(says);
        isOpenToOthers = open;
        try (Visit visit =
                chromium.visit(copy, new Browser.NewContextOptions().setLocale("nl-NL"))) {
            visit.allowRequestsTo(address());
            visit.expectWarning("Access to fetch at");
            visit.expectFailures();
            assertThat(ask(visit, CODE)).hasText(verdict);
            assertThat(ask(visit, ONE_FILE + "#" + CODE)).hasText(verdict);
        }
    }

    private static Locator ask(Visit visit, String path) {
        Page page = visit.open(path);
        page.locator(".edition-ask button").click();
        assertThat(page.locator(".edition-ask button")).isEnabled();
        return page.locator(".edition-ask [role=status]");
    }

    /** What the site would say now. */
    private String hosted() throws IOException {
        return new String(
                WholeSite.shipped().plan().find(Router.version()).orElseThrow().bytes(),
                StandardCharsets.UTF_8);
    }

    private String hash() {
        try {
            String own = Files.readString(copy.resolve("version.js"));
            return own.replaceFirst("(?s).*?\"hash\":\"([0-9a-f]{8})\".*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
