package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site may be published, and where it may not. */
class OutputFolderTest {
    private static final Map<String, String> SITE = Map.of("index.html", "home");

    private final Path root;
    private final Path content;

    OutputFolderTest(@TempDir Path temporary) throws IOException {
        root = temporary.toRealPath();
        content = Files.createDirectories(root.resolve("content/errors"));
        Files.writeString(content.resolve("error.yaml"), "code: 1603");
    }

    private void publish(Path output) throws IOException, PublishException {
        Path input = Path.of(root.toString(), "content");
        new Publisher(output, PublishOptions.of(2, input)).publish(TestSite.plan(SITE));
    }

    private void assertRefused(Path output, String... words) {
        assertThatThrownBy(() -> publish(output))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(output.toString())
                .hasMessageContainingAll(words)
                .hasMessageNotContainingAny("\n");
        assertThat(content.resolve("error.yaml")).hasContent("code: 1603");
        assertThat(root.resolve("content/.errors.foutwijzer")).doesNotExist();
        assertThat(root.resolve(".content.foutwijzer")).doesNotExist();
    }

    @Test
    void refusesWhatItIsMadeFrom() throws Exception {
        assertRefused(root.resolve("content"), "overlap");
        assertRefused(content, "overlap");
        assertRefused(root.resolve("content/site"), "overlap");
        assertRefused(root, "overlap");
        assertRefused(root.resolve("content/../content/new/site"), "overlap");
    }

    @Test
    void seesThroughLinksToWhatItIsMadeFrom() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("content"));

        assertRefused(link.resolve("site"), "overlap");
    }

    @Test
    void takesAFolderBesideWhatItIsMadeFrom() throws Exception {
        publish(root.resolve("content-site"));
        publish(root.resolve("content/../site"));

        assertThat(TestSite.read(root.resolve("content-site"))).isEqualTo(SITE);
        assertThat(TestSite.read(root.resolve("site"))).isEqualTo(SITE);
    }

    @Test
    void takesAFolderBehindALinkedParent() throws Exception {
        Path real = Files.createDirectories(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("link"), real);

        publish(link.resolve("site"));
        publish(real.resolve("site"));

        assertThat(TestSite.read(real.resolve("site"))).isEqualTo(SITE);
    }

    @Test
    void refusesALink() throws Exception {
        Path real = Files.createDirectories(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("link"), real);

        assertRefused(link, "is a symbolic link");
        assertThat(link).isSymbolicLink();
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.writeString(root.resolve("site"), "mine");

        assertRefused(file, "is a file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesAWholeDisk() {
        assertThatThrownBy(() -> publish(root.getRoot()))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("overlap");
        assertThatThrownBy(
                        () ->
                                new Publisher(root.getRoot(), PublishOptions.of(1))
                                        .publish(TestSite.plan(SITE)))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is a whole disk");
    }

    @Test
    void refusesTheRootOfAFileSystem() {
        Path mounted = Path.of("/dev"); // on whatever has one

        assertThatThrownBy(() -> publish(mounted))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is the root of a file system");
    }

    @Test
    void refusesAParentThatIsAFile() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "mine");

        assertThatThrownBy(() -> publish(file.resolve("site")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("cannot look at what is published in " + file);
    }

    @Test
    void refusesAStateFolderThatIsAFile() throws Exception {
        Path file = Files.writeString(root.resolve(".site.foutwijzer"), "mine");

        assertThatThrownBy(() -> publish(root.resolve("site")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("something else stands there");
        assertThat(file).hasContent("mine");
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void recoveringWhereThereIsNothingMakesNothing() throws Exception {
        Publisher.recover(root.resolve("not/here/site"));
        Publisher.recover(root.resolve("site"));

        assertThat(root.resolve("not")).doesNotExist();
        assertThat(root.resolve(".site.foutwijzer")).doesNotExist();
    }
}
