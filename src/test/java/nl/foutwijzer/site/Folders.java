package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders of files, read and written at once; paths have {@code /}. */
public final class Folders {
    private Folders() {}

    public static SortedMap<String, byte[]> read(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : regularFiles(root)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readAllBytes(file));
        }
        return files;
    }

    public static void write(Path root, SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path place = root.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    /** Deletes a folder with all that is in it; it need not exist. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> regularFiles(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
