package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The hosted site, saved in a browser. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineAppIT {
    private static final Path CONTENT = Path.of("src/test/resources/sites/golden/basic/content");
    private static final String CODE = "nl/code/0x87d1041c.html";
    private static final List<String> PACKS =
            List.of(
                    "offline/all-languages.pages-0.pack",
                    "offline/all-languages.media-0.pack",
                    "offline/nl.pages-0.pack",
                    "offline/nl.search-0.pack");

    private SortedMap<String, byte[]> first = new TreeMap<>();
    private SortedMap<String, byte[]> second = new TreeMap<>();
    private SortedMap<String, byte[]> aged = new TreeMap<>();
    private SortedMap<String, byte[]> noApp = new TreeMap<>();
    private FaultyHost host;
    private SavedSite reader;

    @BeforeAll
    void makeSites(@TempDir Path folder) throws IOException {
        first = WholeSite.read(CONTENT).files();
        Folders.write(folder, Folders.read(CONTENT));
        Path words = folder.resolve("errors/0x87D1041C/nl.yaml");
        Files.writeString(
                words, Files.readString(words).replace("**verwijderd**", "**weggehaald**"));
        second = WholeSite.read(folder).files();
        Path site = folder.resolve("site.yaml");
        String declared = Files.readString(site);
        Files.writeString(site, declared + "offline: {stale-after: 1d}\n");
        aged = WholeSite.read(folder).files();
        Files.writeString(site, declared + "offline: {app: false}\n");
        noApp = WholeSite.read(folder).files();
    }

    @BeforeEach
    void open(Chromium.Session chromium) throws IOException {
        host = new FaultyHost("/kb/sub/");
        host.publish(first);
        reader = new SavedSite(chromium, host);
    }

    @AfterEach
    void close() {
        reader.close();
        host.close();
    }

    @Test
    void readsEverythingWithoutTheHost() {
        reader.save();
        assertThat(host.requests()).containsAll(PACKS).hasSizeLessThan(30);
        host.stop();

        Page page = reader.open(CODE + "#ios");
        assertThat(page.locator("h1")).containsText("0x87D1041C");
        page.reload();
        assertThat(page.locator("h1")).containsText("0x87D1041C");
        reader.open("nl/index.html?q=2278622236");
        page.waitForURL("**/nl/code/0x87d1041c.html*");
        reader.open("nl/index.html");
        page.fill("[name=q]", "ontdekt");
        assertThat(page.locator("[role=listbox] [role=option]").first()).isVisible();
    }

    @Test
    void opensPermalinksPicturesAndAddressesWithoutExtensions() {
        reader.save();
        host.stop();

        Page page = reader.open("code/0x87d1041c.html");
        assertThat(page.locator("h1")).containsText("0x87D1041C");
        reader.open("nl/code/0x87d1041c");
        assertThat(page.locator("h1")).containsText("0x87D1041C");
        reader.open("nl/");
        assertThat(page.locator(".hero")).isVisible();
        reader.open("nl");
        assertThat(page.locator(".hero")).isVisible();
        assertThat(
                        page.evaluate(
                                "fetch('../media/pane.svg').then((r) => r.headers.get('content-type'))"))
                .isEqualTo("image/svg+xml");
        assertThat(
                        page.evaluate(
                                "fetch('../media/pane.svg', {headers: {Range: 'bytes=1-3'}})"
                                        + ".then(async (r) => r.status + (await r.text()))"))
                .isEqualTo("206svg");
    }

    @Test
    void saysOfWhichEditionASavedPageIs() {
        reader.save();
        host.stop();
        Page page = reader.open(CODE);
        assertThat(page.locator(".site-footer code")).hasText(Pattern.compile("[0-9a-f]{8}"));
        assertThat(page.locator(".edition-age")).hasCount(0);
    }

    /** The worker's clock is that of the machine, which no test sets back. */
    @Test
    void warnsOfASavedPageThatIsOld() throws IOException {
        host.publish(aged);
        reader.save();
        host.stop();
        Page page = reader.open(CODE);
        assertThat(page.locator(".edition-age"))
                .hasText(
                        "Deze kopie is van 22 november 2026 en kan verouderd zijn. Gebruik een"
                                + " nieuwere als dat kan.");
    }

    @Test
    void saysWhichPagesAreNotSaved() {
        reader.save();
        host.stop();

        Response response = reader.page().navigate(host.address() + "en/code/0x87d1041c.html");
        assertThat(response.status()).isEqualTo(503);
        assertThat(reader.page().locator("h1")).hasText("Deze pagina is niet bewaard");
        reader.page().locator("li a").click();
        reader.page().waitForURL("**/" + CODE);
    }

    @Test
    void goesOnWithThePacksThatAreMissing() throws IOException {
        host.cutOff("nl.pages-0.pack");
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Geen verbinding");
        List<String> begun = host.requests();
        assertThat(begun).contains(PACKS.get(0), PACKS.get(1));

        host.sendWhole();
        reader.press("again");
        reader.says("Staat in deze browser");
        assertThat(host.requests())
                .contains("offline/nl.pages-0.pack", "offline/nl.search-0.pack")
                .doesNotContain(PACKS.get(0), PACKS.get(1));
    }

    @Test
    void goesOnByItselfOnAnyPage() throws IOException {
        host.cutOff("nl.pages-0.pack");
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Geen verbinding");
        host.sendWhole();

        reader.open("en/codes.html");
        reader.awaits("caches.match('" + host.address() + "offline/current')");
        host.stop();
        assertThat(reader.open(CODE).locator("h1")).containsText("0x87D1041C");
    }

    @Test
    void goesOnOnceThereIsAConnection() throws IOException {
        host.cutOff("nl.pages-0.pack");
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Geen verbinding");
        host.sendWhole();

        reader.page().evaluate("dispatchEvent(new Event('online'))");
        reader.says("Staat in deze browser");
    }

    @Test
    void leavesNothingWhenItIsCancelled() {
        host.cutOff("nl.pages-0.pack");
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Geen verbinding");
        reader.press("cancel");

        assertThat(reader.button("save")).isVisible();
        assertThat(packs()).isEmpty();
    }

    @Test
    void removesALanguageAndInTheEndAll() {
        reader.save();
        reader.open("en/index.html");
        reader.press("save");
        reader.says("Saved in this browser");
        assertThat(packs()).hasSize(PACKS.size() + 2);

        reader.page().locator(".offline-others [data-language=nl] button").click();
        assertThat(reader.page().locator(".offline-others")).isHidden();
        assertThat(packs()).hasSize(PACKS.size());
        reader.press("remove");
        assertThat(reader.button("save")).isVisible();
        assertThat(reader.caches()).isEmpty();
        assertThat(
                        reader.page()
                                .evaluate(
                                        "navigator.serviceWorker.getRegistrations().then((r) => r.length)"))
                .isEqualTo(0);
    }

    @Test
    void bringsBackNothingThatWasRemovedWhileAnotherLanguageWaits() {
        reader.save();
        host.cutOff("en.pages-0.pack");
        reader.open("en/index.html");
        reader.press("save");
        reader.says("No connection");

        reader.page().locator(".offline-others [data-language=nl] button").click();
        assertThat(reader.page().locator(".offline-others")).isHidden();
        reader.says("No connection");
        host.sendWhole();
        reader.open("en/index.html");
        reader.says("Saved in this browser");
        assertThat(reader.page().locator(".offline-others")).isHidden();
        assertThat(packs()).hasSize(PACKS.size());
        host.stop();
        assertThat(reader.open("en/code/0x87d1041c.html").locator("h1")).containsText("0x87D1041C");
    }

    @Test
    void takesANewEditionWholeAndSaysSo() {
        reader.save();
        host.publish(second);
        host.requests();
        reader.open("nl/index.html");
        reader.press("renew");

        assertThat(reader.page().locator("[data-newer]"))
                .containsText("Er staat een nieuwere versie klaar");
        assertThat(host.requests()).doesNotContain("offline/all-languages.media-0.pack");
        host.stop();
        assertThat(reader.open(CODE).locator("main")).containsText("weggehaald");
        reader.open("nl/index.html");
        reader.press("renew");
        reader.says("niet te zeggen");
    }

    @Test
    void looksForANewEditionByItself() {
        reader.save();
        host.publish(second);
        reader.page()
                .evaluate(
                        "localStorage.setItem('foutwijzer.offline-asked "
                                + host.address()
                                + "', '0')");

        reader.open(CODE);
        assertThat(reader.page().locator("main")).not().containsText("weggehaald");
        reader.page().locator("[data-newer] button").click();
        assertThat(reader.page().locator("main")).containsText("weggehaald");
    }

    @Test
    void keepsTheOldEditionWhileTheNewOneIsNotWhole() throws IOException {
        reader.save();
        host.publish(second);
        host.cutOff("nl.search-0.pack");
        reader.open("nl/index.html");
        reader.press("renew");
        reader.says("niet te zeggen");

        host.stop();
        Page page = reader.open(CODE);
        assertThat(page.locator("main")).not().containsText("weggehaald");
        host.restart();
        host.sendWhole();
        reader.open("nl/index.html");
        reader.press("renew");
        assertThat(page.locator("[data-newer]")).isVisible();
        assertThat(reader.open(CODE).locator("main")).containsText("weggehaald");
    }

    @Test
    void believesNoPackOfAnotherEdition() {
        SortedMap<String, byte[]> mixed = new TreeMap<>(first);
        mixed.put("offline/nl.pages-0.pack", second.get("offline/nl.pages-0.pack"));
        host.publish(mixed);
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Dat is niet gelukt");
        host.publish(second);
        reader.press("again");
        reader.says("Staat in deze browser");
    }

    @Test
    void neverBreaksTheHostedSite() {
        reader.save();
        for (String damage :
                List.of(
                        "caches.delete(name)",
                        "caches.open(name).then(async (c) => { for (const k of await c.keys()) await c.put(k, new Response('{')); })")) {
            reader.page()
                    .evaluate(
                            "caches.keys().then((all) => Promise.all(all.filter((n) => n.endsWith('notes')).map((name) => "
                                    + damage
                                    + ")))");
            assertThat(reader.open(CODE).locator("h1")).containsText("0x87D1041C");
            assertThat(reader.open("nl/codes.html").locator("h1")).isVisible();
        }
    }

    @Test
    void saysThatASavedPageIsGone() {
        reader.save();
        reader.page()
                .evaluate(
                        "caches.keys().then((names) => Promise.all(names.filter((n) => n.includes('pack')).map((n) => caches.delete(n))))");
        host.stop();
        assertThat(reader.open(CODE).locator("main")).containsText("gewist");
    }

    @Test
    void worksBehindAHostThatLeadsOn() {
        host.leadOn();
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Staat in deze browser");
        host.stop();
        assertThat(reader.open("nl/code/0x87d1041c").locator("h1")).containsText("0x87D1041C");
        assertThat(reader.open(CODE).locator("h1")).containsText("0x87D1041C");
        assertThat(reader.open("code/0x87d1041c").locator("h1")).containsText("0x87D1041C");
    }

    @Test
    void touchesNothingOfOtherSites() {
        reader.open("nl/index.html");
        reader.page()
                .evaluate(
                        "Promise.all([caches.open('other'), caches.open('foutwijzer-1 "
                                + host.address().replace("/sub/", "/")
                                + " notes')])");
        List<String> others = reader.caches();
        reader.save();
        reader.press("remove");
        assertThat(reader.button("save")).isVisible();
        assertThat(reader.caches()).containsExactlyInAnyOrderElementsOf(others).hasSize(2);
    }

    @Test
    void saysNothingOfOtherSites() {
        reader.save();
        String other = "foutwijzer.keeper('" + host.address().replace("/sub/", "/test/") + "')";
        assertThat(reader.page().evaluate(other + ".kept()"))
                .isEqualTo(Map.of("languages", List.of(), "lost", List.of()));
        assertThat((List<?>) reader.page().evaluate("Object.keys(localStorage)"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat((String) key).endsWith(" " + host.address()));
    }

    @Test
    void leavesNothingOnASiteThatIsNoAppAnyMore() {
        reader.save();
        host.publish(noApp);
        reader.page().evaluate("navigator.serviceWorker.getRegistration().then((r) => r.update())");
        reader.awaits("caches.keys().then((names) => !names.length)");
        reader.awaits("navigator.serviceWorker.getRegistrations().then((r) => !r.length)");
        Page page = reader.open("nl/index.html");
        assertThat(page.locator(".offline")).hasCount(0);
        assertThat(page.locator(".hero")).isVisible();
    }

    private List<String> packs() {
        return reader.caches().stream().filter(name -> name.contains(" pack ")).toList();
    }
}
