package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Foutwijzer did not make, it does not clear. */
class ForeignFilesTest {
    private static final Map<String, String> SITE = Map.of("index.html", "home", "nl/a.html", "a");

    private final Path output;
    private final Path state;

    ForeignFilesTest(@TempDir Path root) {
        output = root.resolve("site");
        state = root.resolve(".site.foutwijzer");
    }

    private void publish(Map<String, String> texts) throws IOException, PublishException {
        new Publisher(output, PublishOptions.of(2)).publish(TestSite.plan(texts));
    }

    private void put(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertRefused(String... words) {
        Map<String, String> before = TestSite.read(output);
        assertThatThrownBy(() -> publish(Map.of("index.html", "new")))
                .isInstanceOf(PublishException.class)
                .hasMessageContainingAll(words)
                .hasMessageNotContainingAny("\n");
        assertThat(TestSite.read(output)).isEqualTo(before);
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws Exception {
        put("thesis.txt", "three years of work");

        assertRefused("is not empty", "publish into another folder");
        assertThat(state).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsOnlyFolders() throws Exception {
        Files.createDirectories(output.resolve("empty"));

        assertRefused("is not empty");
        assertThat(output.resolve("empty")).exists();
    }

    @Test
    void takesAnEmptyFolder() throws Exception {
        Files.createDirectories(output);

        publish(SITE);

        assertThat(TestSite.read(output)).isEqualTo(SITE);
    }

    @Test
    void keepsTheGitignoreOfTheFolder() throws Exception {
        put(".gitignore", "*");
        for (String text : new String[] {"one", "two", "two"}) {
            publish(Map.of("index.html", text));
            assertThat(TestSite.read(output))
                    .isEqualTo(Map.of("index.html", text, ".gitignore", "*"));
        }
    }

    @Test
    void keepsAGitignoreThatCameLater() throws Exception {
        publish(SITE);
        put(".gitignore", "*");

        publish(Map.of("index.html", "new"));

        assertThat(TestSite.read(output)).isEqualTo(Map.of("index.html", "new", ".gitignore", "*"));
    }

    @Test
    void refusesASiteWithAGitignoreOfItsOwn() throws Exception {
        put(".gitignore", "*");

        assertThatThrownBy(() -> publish(Map.of(".gitignore", "mine")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(".gitignore");
        assertThat(TestSite.read(output)).isEqualTo(Map.of(".gitignore", "*"));
    }

    @Test
    void replacesAGitignoreThatCameWithTheSite() throws Exception {
        publish(Map.of(".gitignore", "first"));
        publish(Map.of(".gitignore", "second"));
        assertThat(TestSite.read(output)).isEqualTo(Map.of(".gitignore", "second"));

        publish(SITE);
        assertThat(TestSite.read(output)).isEqualTo(SITE);
    }

    @Test
    void refusesAForeignFileAmongItsOwn() throws Exception {
        publish(SITE);
        put("nl/deep/notes.txt", "mine");

        assertRefused("nl/deep/notes.txt;", "content/static/");
    }

    @Test
    void namesFiveForeignFiles() throws Exception {
        publish(SITE);
        for (int i = 0; i < 7; i++) {
            put("mine/" + i, "mine");
        }

        assertRefused("mine/");
        assertThatThrownBy(() -> publish(SITE))
                .hasMessageMatching(".* lose it: (mine/\\d, ){4}mine/\\d and more; .*");
    }

    @Test
    void refusesAFileThatAppearsWhileItWorks() throws Exception {
        publish(SITE);
        Progress interloper =
                (done, total) -> {
                    try {
                        put("late.txt", "mine");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                };
        Publisher publisher = new Publisher(output, PublishOptions.of(1).with(interloper));

        assertThatThrownBy(() -> publisher.publish(TestSite.plan(Map.of("index.html", "new"))))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("late.txt");
        assertThat(TestSite.read(output)).containsEntry("index.html", "home");
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }

    @Test
    void dropsWhatFileBrowsersLeave() throws Exception {
        publish(SITE);
        put("nl/.DS_Store", "icons");

        publish(Map.of("index.html", "new"));

        assertThat(TestSite.read(output)).isEqualTo(Map.of("index.html", "new"));
    }

    @Test
    void refusesSymbolicLinksAndTouchesNothingBehindThem() throws Exception {
        Path elsewhere = Files.createDirectories(output.resolveSibling("elsewhere"));
        Files.writeString(elsewhere.resolve("thesis.txt"), "three years of work");
        publish(SITE);
        Files.createSymbolicLink(output.resolve("link"), elsewhere);

        assertRefused("link");
        assertThat(TestSite.read(elsewhere)).containsKey("thesis.txt");
    }

    @Test
    void refusesASymbolicLinkInThePlaceOfAFile() throws Exception {
        publish(SITE);
        Path file = output.resolve("index.html");
        Path moved = Files.move(file, output.resolveSibling("index.html"));
        Files.createSymbolicLink(file, moved);

        assertRefused("index.html");
        assertThat(file).isSymbolicLink();
    }

    @Test
    void refusesAFolderInThePlaceOfAFile() throws Exception {
        publish(SITE);
        Files.delete(output.resolve("index.html"));
        put("index.html/mine.txt", "mine");

        assertRefused("index.html/mine.txt");
    }

    @Test
    void refusesItsOwnFolderOnceTheManifestIsMissing() throws Exception {
        publish(SITE);
        Files.delete(state.resolve("manifest"));

        assertRefused("no readable manifest in .site.foutwijzer", "delete it or move it away");
    }

    @Test
    void refusesItsOwnFolderOnceTheManifestIsDamaged() throws Exception {
        publish(SITE);
        byte[] bytes = Files.readAllBytes(state.resolve("manifest"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(state.resolve("manifest"), bytes);

        assertRefused("no readable manifest");
    }

    @Test
    void takesAnEmptyFolderWhateverTheManifestIs() throws Exception {
        publish(SITE);
        Files.writeString(state.resolve("manifest"), "rubbish");
        Tree.delete(output);

        publish(SITE);

        assertThat(TestSite.read(output)).isEqualTo(SITE);
    }

    @Test
    void movesAlongWithItsState() throws Exception {
        publish(SITE);
        Path moved = output.resolveSibling("docs");
        Files.move(output, moved);
        Files.move(state, output.resolveSibling(".docs.foutwijzer"));

        PublishResult result =
                new Publisher(moved, PublishOptions.of(2)).publish(TestSite.plan(SITE));

        assertThat(result.unchanged()).isEqualTo(2);
    }
}
