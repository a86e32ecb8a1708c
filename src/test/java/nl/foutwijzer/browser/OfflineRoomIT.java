package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site saved in a browser that has little room, or will not promise to keep it. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineRoomIT {
    private static final Path CONTENT = Path.of("src/test/resources/sites/golden/basic/content");

    private SortedMap<String, byte[]> first = new TreeMap<>();
    private SortedMap<String, byte[]> second = new TreeMap<>();
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
    }

    @BeforeEach
    void open(Chromium.Session chromium) throws IOException {
        host = new FaultyHost("/kb/");
        host.publish(first);
        reader = new SavedSite(chromium, host);
    }

    @AfterEach
    void close() {
        reader.close();
        host.close();
    }

    @Test
    void fetchesNothingThatThereIsNoRoomFor() {
        promise(packedSize() + 20_000);
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("te weinig ruimte");
        assertThat(host.requests()).noneMatch(OfflineRoomIT::isPack);

        promise(100_000_000);
        reader.open("nl/index.html");
        reader.press("save");
        reader.says("Staat in deze browser");
    }

    /** Chromium promises more room than there is, lest that tells something about its reader. */
    @Test
    void saysThatThereWasNoRoomInTheEnd() {
        promise(100_000_000);
        reader.open("nl/index.html");
        limit(packedSize() + 60_000);
        reader.press("save");
        reader.says("te weinig ruimte");
        assertThat(host.requests()).anyMatch(OfflineRoomIT::isPack);
        assertThat(reader.caches()).noneMatch(name -> name.contains(" pack "));
    }

    @Test
    void saysThatANewEditionHasNoRoomThoughNobodyAsked() {
        reader.save();
        host.publish(second);
        host.requests();
        promise(20_000);
        forgetTime();

        reader.open("nl/index.html");
        reader.says("te weinig ruimte");
        assertThat(reader.button("remove")).isVisible();
        assertThat(reader.button("save")).isHidden();
        assertThat(host.requests()).noneMatch(OfflineRoomIT::isPack);
        assertThat(time()).isNotEqualTo("0");
    }

    @Test
    void triesOnlyOnceAnHourWhatTurnsOutToHaveNoRoom() {
        promise(100_000_000);
        reader.save();
        host.publish(second);
        host.requests();
        limit(20_000);
        forgetTime();

        reader.open("nl/index.html");
        reader.says("te weinig ruimte");
        assertThat(host.requests()).anyMatch(OfflineRoomIT::isPack);
        assertThat(time()).isNotEqualTo("0");
    }

    @Test
    void triesAgainAtOnceWhereAConnectionBroke() {
        reader.save();
        host.publish(second);
        host.cutOff("nl.pages-0.pack");
        reader.open("nl/index.html");
        forgetTime();
        reader.press("renew");
        reader.says("niet te zeggen");
        assertThat(time()).isEqualTo("0");
    }

    /** Firefox waits for its reader to answer, who may never do so. */
    @ParameterizedTest
    @ValueSource(strings = {"new Promise(() => {})", "Promise.reject(new Error('no'))"})
    void savesWhateverTheBrowserAnswersWhenItIsAskedToKeepTheSite(String answer) {
        reader.context().addInitScript("navigator.storage.persist = () => " + answer + ";");
        reader.save();
    }

    @Test
    void saysThatTheBrowserTookSomethingAway() {
        reader.save();
        reader.page()
                .evaluate(
                        "caches.keys().then((names) => caches.delete(names.find((n) => n.includes('pack'))))");
        reader.open("nl/index.html");
        reader.says("iets van gewist");
        reader.press("save");
        reader.says("Staat in deze browser");
    }

    private static boolean isPack(String path) {
        return path.endsWith(".pack");
    }

    /** How long the packs are that a reader of Dutch gets. */
    private long packedSize() {
        return first.entrySet().stream()
                .filter(file -> isPack(file.getKey()) && !file.getKey().contains("/en."))
                .mapToLong(file -> file.getValue().length)
                .sum();
    }

    /** The pages that are opened from now on hear that there is so much room left. */
    private void promise(long bytes) {
        reader.context()
                .addInitScript(
                        "navigator.storage.estimate = async () => ({ usage: 0, quota: "
                                + bytes
                                + " });");
    }

    private void forgetTime() {
        reader.page().evaluate("name => localStorage.setItem(name, '0')", timeName());
    }

    private Object time() {
        return reader.page().evaluate("name => localStorage.getItem(name)", timeName());
    }

    private String timeName() {
        return "foutwijzer.offline-asked " + host.address();
    }

    /** Lets the browser have no more than that, whatever it says. */
    private void limit(long bytes) {
        JsonObject quota = new JsonObject();
        quota.addProperty("origin", host.address().replaceFirst("/kb/.*", ""));
        quota.addProperty("quotaSize", bytes);
        reader.context().newCDPSession(reader.page()).send("Storage.overrideQuotaForOrigin", quota);
    }
}
