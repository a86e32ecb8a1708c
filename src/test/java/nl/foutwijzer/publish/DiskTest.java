package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private final Path root;

    DiskTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void linksWhereTheFileSystemCan() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "text");

        Disk.linkOrCopy(root.resolve("link"), file);

        assertThat(Files.isSameFile(root.resolve("link"), file)).isTrue();
    }

    @Test
    void copiesWhereTheFileSystemCannotLink() throws Exception {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        try (FileSystem zip =
                FileSystems.newFileSystem(root.resolve("a.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(zip.getPath("/file"), "text");
            Files.setLastModifiedTime(file, longAgo);

            Disk.linkOrCopy(zip.getPath("/copy"), file);

            assertThat(Files.readString(zip.getPath("/copy"))).isEqualTo("text");
            assertThat(Files.getLastModifiedTime(zip.getPath("/copy"))).isEqualTo(longAgo);
        }
    }

    @Test
    void writesFilesOfAnySize() throws Exception {
        for (int size : new int[] {0, 1, 1 << 18, (1 << 20) + 1}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            Disk.create(root.resolve("size" + size), bytes);

            assertThat(root.resolve("size" + size)).hasBinaryContent(bytes);
        }
    }

    @Test
    void neverWritesOverAFile() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "text");

        assertThatThrownBy(() -> Disk.create(file, new byte[1]))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("text");
    }

    @Test
    void deletesLinksButNotWhatTheyLeadTo() throws Exception {
        Path kept = Files.createDirectories(root.resolve("kept"));
        Files.writeString(kept.resolve("file"), "text");
        Path tree = Files.createDirectories(root.resolve("tree/below"));
        Files.createSymbolicLink(tree.resolve("link"), kept);
        Path link = Files.createSymbolicLink(root.resolve("link"), kept);

        Tree.delete(root.resolve("tree"));
        Tree.delete(link);
        Tree.delete(root.resolve("nothing"));

        assertThat(root.resolve("tree")).doesNotExist();
        assertThat(link).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("text");
    }
}
