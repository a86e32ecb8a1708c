package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site's content and templates while it is edited, not yet on disk. */
final class Draft {
    private final SortedMap<String, String> files = new TreeMap<>();

    /** Content as it stands in a folder, with no templates of its own. */
    static Draft of(Path content) throws IOException {
        Draft draft = new Draft();
        Folders.read(content)
                .forEach((path, bytes) -> draft.add("content/" + path, new String(bytes, UTF_8)));
        return draft;
    }

    void add(String path, String text) {
        files.put(path, text);
    }

    /** Replaces a part of a file; nothing where another edit took the file or the part away. */
    void replace(String path, String part, String with) {
        files.computeIfPresent(path, (p, text) -> text.replace(part, with));
    }

    void remove(String path) {
        files.remove(path);
    }

    /** Moves a file, or a folder named with its last slash. */
    void move(String from, String to) {
        SortedMap<String, String> moved = new TreeMap<>();
        files.forEach(
                (path, text) -> {
                    if (path.startsWith(from)) {
                        moved.put(to + path.substring(from.length()), text);
                    }
                });
        files.keySet().removeIf(path -> path.startsWith(from));
        files.putAll(moved);
    }

    /** Puts the folders {@code content} and {@code templates} anew into a folder. */
    void write(Path folder) throws IOException {
        Folders.delete(folder.resolve("content"));
        Folders.delete(folder.resolve("templates"));
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        Folders.write(folder, bytes);
    }
}
