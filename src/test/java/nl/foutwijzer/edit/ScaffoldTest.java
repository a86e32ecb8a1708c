package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {
    private static final Scaffold TWO_FILES =
            new Scaffold(files("errors/E1/error.yaml", "errors/E1/nl.yaml"), List.of());

    private final Path folder;

    ScaffoldTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesTheTextsAsTheyAreInUtf8() throws Exception {
        Scaffold scaffold = new Scaffold(Map.of("a/b.yaml", "één\ntwee\n"), List.of());
        Path root = folder.resolve("new/one");
        assertThat(scaffold.writeTo(root)).containsExactly(root.resolve("a/b.yaml"));
        assertThat(Files.readAllBytes(root.resolve("a/b.yaml")))
                .isEqualTo("één\ntwee\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesNothingWhereAFileExists() throws Exception {
        Path taken = write("errors/E1/nl.yaml");
        assertThatThrownBy(() -> TWO_FILES.writeTo(folder))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("exists already: errors/E1/nl.yaml");
        assertThat(taken).hasContent("mine");
        assertThat(regularFiles()).containsExactly(taken);
    }

    @Test
    void namesEverythingThatStandsInTheWay() throws Exception {
        write("errors/E1/nl.yaml");
        write("errors/E1/error.yaml");
        assertThatThrownBy(() -> TWO_FILES.writeTo(folder))
                .hasMessage("exists already: errors/E1/error.yaml, errors/E1/nl.yaml");
    }

    @Test
    void addsToAFolderThatHoldsOtherFiles() throws Exception {
        Path other = write("errors/E1/en.yaml");
        assertThat(TWO_FILES.writeTo(folder)).hasSize(2);
        assertThat(other).hasContent("mine");
    }

    @Test
    void refusesANameThatDiffersOnlyByCase() throws Exception {
        write("errors/e1/error.yaml");
        assertThatThrownBy(() -> TWO_FILES.writeTo(folder))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("exists already: errors/e1");
    }

    @Test
    void refusesAFileWhereAFolderIsNeeded() throws Exception {
        Path file = write("errors");
        assertThatThrownBy(() -> TWO_FILES.writeTo(folder))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("exists already: errors");
        assertThatThrownBy(() -> TWO_FILES.writeTo(file))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("exists already: " + file);
    }

    @Test
    void aLinkToNothingIsInTheWayToo() throws Exception {
        Files.createDirectories(folder.resolve("errors/E1"));
        Path outside = folder.resolve("outside.yaml");
        Files.createSymbolicLink(folder.resolve("errors/E1/nl.yaml"), outside);
        assertThatThrownBy(() -> TWO_FILES.writeTo(folder))
                .hasMessage("exists already: errors/E1/nl.yaml");
        assertThat(outside).doesNotExist();
    }

    private Path write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "mine");
    }

    private List<Path> regularFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, String> files(String... paths) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, "new\n");
        }
        return files;
    }
}
