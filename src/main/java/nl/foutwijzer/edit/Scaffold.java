package nl.foutwijzer.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * New files for an author to go on with.
 *
 * @param files by path below the folder that they are for, with {@code /}, in the order in which an
 *     author meets them
 * @param blanks what is left to the author
 */
public record Scaffold(Map<String, String> files, List<Blank> blanks) {

    /**
     * Something that only the author can fill in.
     *
     * @param path of the file
     * @param what for example {@code what the code means}
     */
    public record Blank(String path, String what) {}

    public Scaffold {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        blanks = List.copyOf(blanks);
    }

    /**
     * Writes all files below a folder, which need not exist, or none: what is there is never
     * touched.
     *
     * @return the files written
     * @throws ScaffoldException if something stands in the way of a file
     */
    public List<Path> writeTo(Path folder) throws IOException, ScaffoldException {
        List<String> obstacles = new ArrayList<>();
        for (String path : files.keySet()) {
            obstacle(folder, path).filter(o -> !obstacles.contains(o)).ifPresent(obstacles::add);
        }
        if (!obstacles.isEmpty()) {
            throw new ScaffoldException(
                    "exists already: " + String.join(", ", obstacles),
                    "nothing was written; choose another name, or move what is there");
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            written.add(write(folder.resolve(file.getKey()), file.getValue()));
        }
        return written;
    }

    /** Fails, too, where a file has come into being since we looked. */
    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(
                file,
                text,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        return file;
    }

    /**
     * What keeps a new file from its place: the file itself, a file where a folder is needed, or a
     * name that differs only by letter case, which Windows and macOS cannot hold beside it.
     */
    private static Optional<String> obstacle(Path folder, String path) throws IOException {
        Path at = folder;
        String shown = "";
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (!Files.isDirectory(at)) {
                boolean free = !Files.exists(at, LinkOption.NOFOLLOW_LINKS);
                return free
                        ? Optional.empty()
                        : Optional.of(shown.isEmpty() ? at.toString() : shown);
            }
            Optional<String> there = nameIn(at, names[i]);
            if (there.isEmpty()) {
                return Optional.empty();
            }
            shown += (i == 0 ? "" : "/") + there.get();
            if (!there.get().equals(names[i])) {
                return Optional.of(shown);
            }
            at = at.resolve(names[i]);
        }
        return Optional.of(shown);
    }

    private static Optional<String> nameIn(Path folder, String wanted) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names =
                    entries.map(e -> Objects.requireNonNull(e.getFileName()).toString())
                            .filter(wanted::equalsIgnoreCase)
                            .sorted()
                            .toList();
            return names.contains(wanted) ? Optional.of(wanted) : names.stream().findFirst();
        }
    }
}
