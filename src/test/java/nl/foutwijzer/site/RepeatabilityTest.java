package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes. */
class RepeatabilityTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic/content");

    @Test
    void whateverTheNumberOfThreads() throws IOException {
        Path none = Path.of("no-such-folder");
        SiteBytes.assertSame(
                WholeSite.read(CONTENT, none, 1).files(), WholeSite.read(CONTENT, none, 8).files());
    }

    /** A zip lists its files in the order in which they were put into it. */
    @Test
    void whateverTheOrderInWhichFilesAreListed(@TempDir Path folder) throws IOException {
        SortedMap<String, byte[]> sorted = WholeSite.read(BASIC).files();
        Set<List<String>> listings = new HashSet<>();
        for (int seed = 0; seed < 3; seed++) {
            Path zip = folder.resolve(seed + ".zip");
            zipShuffled(zip, new Random(seed));
            try (FileSystem files = FileSystems.newFileSystem(zip)) {
                Path content = files.getPath("/content");
                listings.add(listed(content));
                SiteBytes.assertSame(sorted, WholeSite.read(content).files());
            }
        }
        assertThat(listings).hasSize(3);
    }

    private static void zipShuffled(Path zip, Random random) throws IOException {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>(Folders.read(BASIC).entrySet());
        Collections.shuffle(files, random);
        URI uri = URI.create("jar:" + zip.toUri());
        try (FileSystem target = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            for (Map.Entry<String, byte[]> file : files) {
                Path place = target.getPath("/content", file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
        }
    }

    private static List<String> listed(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(Path::toString).toList();
        }
    }
}
