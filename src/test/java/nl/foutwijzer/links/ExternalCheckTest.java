package nl.foutwijzer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Severity;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites are asked, and what is said of their answers. */
@Timeout(60)
public class ExternalCheckTest {
    /** What is wrong with other sites, which no folder of content can show. */
    public static final Set<DiagnosticId> SHOWN =
            Set.of(
                    DiagnosticId.BROKEN_EXTERNAL_LINK,
                    DiagnosticId.MOVED_EXTERNAL_LINK,
                    DiagnosticId.UNASKED_EXTERNAL_LINK);

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Pace PACE = new Pace(2, 8, Duration.ofSeconds(20), Duration.ofSeconds(1));

    @TempDir private Path folder = Path.of("");
    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
        Files.createDirectories(folder.resolve("content"));
    }

    @AfterEach
    void close() {
        web.close();
    }

    private List<Diagnostic> check(String... addresses) throws Exception {
        return check(PACE, NOW, addresses);
    }

    private List<Diagnostic> check(Pace pace, Instant now, String... addresses) throws Exception {
        TreeMap<String, Places> links = new TreeMap<>();
        for (String address : addresses) {
            links.put(address, new Places(SourceSpan.startOf("nl/index.html")));
        }
        Diagnostics diagnostics = new Diagnostics();
        new ExternalCheck(
                        new Asker(pace, "Foutwijzer/test"),
                        folder.resolve("cache/asked.txt"),
                        Clock.fixed(now, ZoneOffset.UTC))
                .run(
                        new WalkedSite(1, links.size(), links),
                        ContentRoot.of(folder.resolve("content")),
                        diagnostics);
        return diagnostics.sorted();
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).allMatch(d -> d.severity() == Severity.WARNING);
        assertThat(diagnostics).allMatch(d -> SHOWN.contains(d.id()));
        return diagnostics.stream().map(d -> d.id().code() + " " + d.message()).toList();
    }

    @Test
    void whatIsThereIsAskedForOnceAndByName() throws Exception {
        web.at("/there", FakeWeb.status(200));
        assertThat(check(web.address("/there"))).isEmpty();
        assertThat(web.asked()).containsExactly("HEAD /there");
        assertThat(web.askers()).containsExactly("Foutwijzer/test");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 500, 501})
    void aServerThatRefusesHeadsIsAskedForThePage(int refusal) throws Exception {
        web.at(
                "/page",
                exchange -> {
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    exchange.sendResponseHeaders(head ? refusal : 200, -1);
                });
        assertThat(check(web.address("/page"))).isEmpty();
        assertThat(web.asked()).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void aServerThatDropsHeadsIsAskedForThePage() throws Exception {
        web.at(
                "/page",
                exchange -> {
                    if (exchange.getRequestMethod().equals("GET")) {
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        assertThat(check(web.address("/page"))).isEmpty();
        assertThat(web.asked()).startsWith("HEAD /page").endsWith("GET /page");
    }

    @Test
    void aMissingPageIsAWarningAtThePlaceWhereItIsWritten() throws Exception {
        String gone = web.address("/gone");
        Files.writeString(
                folder.resolve("content/a.md"),
                "# x\n\nSee " + gone + "-not or [x](" + gone + ").\n");
        Files.writeString(folder.resolve("content/b.yaml"), "url: " + gone + "#part\n");
        List<Diagnostic> found = check(gone);
        assertThat(messages(found))
                .containsExactly("FW0513 '" + gone + "' answers with status 404");
        String content = folder.resolve("content").toString().replace('\\', '/');
        assertThat(found.get(0).span())
                .hasToString(content + "/a.md:3:" + (5 + gone.length() + 12));
        assertThat(found.get(0).notes())
                .extracting(note -> note.span().toString())
                .containsExactly(content + "/b.yaml:1:6");
    }

    @Test
    void whatNobodyWroteIsNamedByThePage() throws Exception {
        assertThat(check(web.address("/gone")))
                .extracting(d -> d.span().toString())
                .containsExactly("nl/index.html:1:1");
    }

    @Test
    void aMoveForGoodIsTold() throws Exception {
        web.at("/old", FakeWeb.redirect(301, "/new?a b"))
                .at("/new?a%20b", FakeWeb.redirect(302, "/today"))
                .at("/today", FakeWeb.status(200));
        assertThat(messages(check(web.address("/old"))))
                .containsExactly(
                        "FW0514 '"
                                + web.address("/old")
                                + "' has moved to '"
                                + web.address("/new?a%20b")
                                + "'");
    }

    @Test
    void aMoveForTodayIsNot() throws Exception {
        web.at("/old", FakeWeb.redirect(302, "/today"))
                .at("/today", FakeWeb.redirect(301, "/there"))
                .at("/there", FakeWeb.status(200));
        assertThat(check(web.address("/old"))).isEmpty();
    }

    @Test
    void aCircleEnds() throws Exception {
        web.at("/a", FakeWeb.redirect(302, "/b")).at("/b", FakeWeb.redirect(302, "/a"));
        assertThat(messages(check(web.address("/a"))))
                .singleElement()
                .asString()
                .contains("FW0513", "redirects in a circle");
        assertThat(web.asked()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void fiveRedirectsAreEnough() throws Exception {
        for (int i = 0; i < 10; i++) {
            web.at("/" + i, FakeWeb.redirect(307, "/" + (i + 1)));
        }
        assertThat(messages(check(web.address("/0")))).hasSize(1);
        assertThat(web.asked()).hasSize(6);
    }

    @Test
    void aRedirectOutOfTheWebIsNotFollowed() throws Exception {
        web.at("/a", FakeWeb.redirect(302, "file:///etc/passwd"));
        assertThat(messages(check(web.address("/a"))))
                .singleElement()
                .asString()
                .contains("no address of the web");
    }

    @Test
    void aSlowPageIsGivenUp() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        web.at("/slow", exchange -> await(end)).at("/there", FakeWeb.status(200));
        Pace hasty = new Pace(2, 8, Duration.ofSeconds(1), Duration.ZERO);
        List<Diagnostic> found =
                check(hasty, NOW, web.address("/slow"), web.address("localhost", "/there"));
        end.countDown();
        assertThat(messages(found))
                .containsExactly("FW0513 '" + web.address("/slow") + "' does not answer in 1 s");
    }

    @Test
    void aHostGetsNoMoreThanTwoQuestionsAtATime() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        String[] addresses = new String[20];
        for (int i = 0; i < addresses.length; i++) {
            web.at(
                    "/" + i,
                    web.after(
                            () -> {
                                two.countDown();
                                await(two); // so that there are two at a time, if ever
                            },
                            200));
            addresses[i] = web.address("/" + i);
        }
        assertThat(check(addresses)).isEmpty();
        assertThat(web.asked()).hasSize(20);
        assertThat(web.mostAtATime("127.0.0.1")).isEqualTo(2);
    }

    @Test
    void redirectsToAHostCountAsQuestionsToo() throws Exception {
        String[] addresses = new String[20];
        for (int i = 0; i < addresses.length; i++) {
            web.at("/" + i, FakeWeb.redirect(302, web.address("localhost", "/last" + i)));
            web.at("/last" + i, web.slowly(200));
            addresses[i] = web.address(i % 2 == 0 ? "127.0.0.1" : "localhost", "/" + i);
        }
        assertThat(check(addresses)).isEmpty();
        assertThat(web.mostAtATime("localhost")).isBetween(1, 2);
    }

    @Test
    void aShortWaitIsHeld() throws Exception {
        web.at(
                "/busy",
                exchange -> {
                    boolean first = web.asked().size() == 1;
                    exchange.getResponseHeaders().set("Retry-After", "0");
                    exchange.sendResponseHeaders(first ? 429 : 200, -1);
                });
        assertThat(check(web.address("/busy"))).isEmpty();
        assertThat(web.asked()).containsExactly("HEAD /busy", "HEAD /busy");
    }

    @Test
    void aHostThatWantsPeaceGetsIt() throws Exception {
        for (String path : List.of("/a", "/b", "/c")) {
            web.at(
                    path,
                    exchange -> {
                        exchange.getResponseHeaders().set("Retry-After", "3600");
                        exchange.sendResponseHeaders(503, -1);
                    });
        }
        Pace single = new Pace(1, 1, Duration.ofSeconds(20), Duration.ofSeconds(1));
        List<Diagnostic> found =
                check(single, NOW, web.address("/a"), web.address("/b"), web.address("/c"));
        assertThat(messages(found))
                .containsExactly(
                        "FW0515 the host '127.0.0.1' wants no more questions, so that 3 addresses"
                                + " may be dead");
        assertThat(web.asked()).containsExactly("HEAD /a");
    }

    @Test
    void whoeverAsksAHostThatWantsAWaitHoldsIt() throws Exception {
        AtomicLong until = new AtomicLong();
        web.at(
                        "/busy",
                        exchange -> {
                            until.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
                            exchange.getResponseHeaders().set("Retry-After", "1");
                            exchange.sendResponseHeaders(429, -1);
                        })
                .at(
                        "/there",
                        exchange -> {
                            boolean early = System.nanoTime() - until.get() < 0;
                            exchange.sendResponseHeaders(early ? 404 : 200, -1);
                        });
        Asker asker = new Asker(PACE, "Foutwijzer/test");
        assertThat(asker.ask(URI.create(web.address("/busy")))).isEqualTo(new Answer.Busy());
        assertThat(asker.ask(URI.create(web.address("/there")))).isEqualTo(new Answer.Found());
    }

    @Test
    void aRedirectToABusyHostSaysNothingOfTheFirst() throws Exception {
        web.at("/a", FakeWeb.redirect(302, web.address("localhost", "/busy")))
                .at("/b", FakeWeb.redirect(302, "/there"))
                .at("/busy", FakeWeb.status(429))
                .at("/there", FakeWeb.status(200));
        Pace single = new Pace(1, 1, Duration.ofSeconds(20), Duration.ZERO);
        assertThat(messages(check(single, NOW, web.address("/a"), web.address("/b"))))
                .containsExactly(
                        "FW0515 '"
                                + web.address("/a")
                                + "' redirects to the host 'localhost', which wants no more"
                                + " questions");
        assertThat(web.asked()).contains("HEAD /there");
    }

    @Test
    void aRedirectToADeadHostSaysNothingOfTheFirst() throws Exception {
        try (FakeWeb other = new FakeWeb()) {
            web.at("/a", FakeWeb.redirect(302, other.address("localhost", "/")));
        }
        Pace single = new Pace(1, 1, Duration.ofSeconds(20), Duration.ZERO);
        assertThat(messages(check(single, NOW, web.address("/a"), web.address("/b"))))
                .containsExactly(
                        "FW0513 '"
                                + web.address("/a")
                                + "' redirects to the host 'localhost', which cannot be reached",
                        "FW0513 '" + web.address("/b") + "' answers with status 404");
    }

    @Test
    void aRedirectWithinAHostSpeaksForIt() throws Exception {
        web.at("/a", FakeWeb.redirect(302, "/busy")).at("/busy", FakeWeb.status(429));
        Pace single = new Pace(1, 1, Duration.ofSeconds(20), Duration.ZERO);
        assertThat(messages(check(single, NOW, web.address("/a"), web.address("/b"))))
                .containsExactly(
                        "FW0515 the host '127.0.0.1' wants no more questions, so that 2 addresses"
                                + " may be dead");
    }

    @Test
    void whatIsRememberedIsNoSignOfANetwork() throws Exception {
        String there = web.address("/there");
        web.at("/there", FakeWeb.status(200));
        assertThat(check(there)).isEmpty();
        web.close();
        assertThat(messages(check(there, web.address("/x"), web.address("localhost", "/y"))))
                .containsExactly("FW0515 none of 2 addresses of other sites can be reached");
    }

    @Test
    void whatNoClientCanAskForIsTold() throws Exception {
        web.at("/there", FakeWeb.status(200))
                .at("/a", FakeWeb.redirect(302, "http://127.0.0.1:99999/"));
        assertThat(
                        messages(
                                check(
                                        "http://127.0.0.1:99999/",
                                        "httpx://127.0.0.1/",
                                        web.address("/a"),
                                        web.address("/there"))))
                .hasSize(3)
                .allMatch(
                        message ->
                                message.matches("FW0513 '.*' cannot be asked: .*(port|scheme).*"));
    }

    @ParameterizedTest
    @CsvSource({"http://a/,true", "HTTPS://a/,true", "httpx://a/,false", "http+unix://a/,false"})
    void onlyHttpIsOfTheWeb(String address, boolean web) {
        Destination to =
                new Addresses(Optional.empty())
                        .of(new Link(address, 0, Link.Use.FILE), new OutputPath("index.html"));
        assertThat(to).isEqualTo(web ? new Destination.Web(address) : new Destination.Local());
    }

    @Test
    void onlyContentIsReadForPlacesInAnyCharset() throws Exception {
        String gone = web.address("/gone");
        byte[] latin = ("caf\u00e9 " + gone + "\n").getBytes(StandardCharsets.ISO_8859_1);
        for (String file : List.of(".git/a.md", "pages/z.md", "pages/.#z.md", "static/a.md")) {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, latin);
        }
        List<Diagnostic> found = check(gone);
        assertThat(found)
                .singleElement()
                .satisfies(d -> assertThat(d.span().toString()).endsWith("/pages/z.md:1:6"))
                .satisfies(d -> assertThat(d.notes()).isEmpty());
    }

    @Test
    void withoutANetworkThereIsOneWarning() throws Exception {
        String nobody = web.address("/x");
        String nobodyElse = web.address("localhost", "/y");
        web.close();
        assertThat(messages(check(nobody, nobodyElse)))
                .containsExactly("FW0515 none of 2 addresses of other sites can be reached");
    }

    @Test
    void aHostThatIsGoneIsOneWarning() throws Exception {
        web.at("/there", FakeWeb.status(200));
        String gone;
        try (FakeWeb other = new FakeWeb()) {
            gone = other.address("localhost", "");
        }
        assertThat(messages(check(web.address("/there"), gone + "/a", gone + "/b")))
                .containsExactly("FW0513 the host 'localhost' of 2 addresses cannot be reached");
    }

    @Test
    void whatIsNoAddressIsNotAsked() throws Exception {
        web.at("/there", FakeWeb.status(200));
        assertThat(messages(check("http://", "https://a b/", web.address("/there"))))
                .containsExactly(
                        "FW0513 'http://' is no address of the web",
                        "FW0513 'https://a b/' is no address of the web");
    }

    @Test
    void whatWasThereIsRememberedForAWeek() throws Exception {
        web.at("/there", FakeWeb.status(200)).at("/moved", FakeWeb.redirect(301, "/there"));
        String[] addresses = {web.address("/there"), web.address("/moved"), web.address("/gone")};
        check(addresses);
        web.asked().clear();
        check(PACE, NOW.plus(Duration.ofDays(6)), addresses);
        assertThat(web.asked())
                .containsExactlyInAnyOrder("HEAD /moved", "HEAD /there", "HEAD /gone", "GET /gone");
        web.asked().clear();
        check(PACE, NOW.plus(Duration.ofDays(8)), addresses);
        assertThat(web.asked()).hasSize(5);
    }

    @Test
    void aDamagedMemoryIsNone() throws Exception {
        web.at("/there", FakeWeb.status(200));
        Files.createDirectories(folder.resolve("cache"));
        Files.write(folder.resolve("cache/asked.txt"), new byte[] {(byte) 0xFF, 'x', '\n'});
        assertThat(check(web.address("/there"))).isEmpty();
        assertThat(web.asked()).hasSize(1);
        assertThat(Files.readString(folder.resolve("cache/asked.txt")))
                .isEqualTo(
                        NOW.getEpochSecond()
                                + " "
                                + web.address("/there")
                                + System.lineSeparator());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
