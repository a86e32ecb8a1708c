package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the folders of codes by name, without opening a file. Groups are looked into one level at a
 * time, only for codes that no level above holds.
 */
final class CodeFolders {
    private static final String ERRORS = "errors";

    private final ContentRoot root;
    private final Map<String, String> found = new HashMap<>();
    private List<String> level = List.of(ERRORS);

    CodeFolders(ContentRoot root) {
        this.root = root;
    }

    /**
     * The folder whose name in lower case is a slug, below the content root. Most names of codes
     * are their slugs but for the case.
     */
    synchronized Optional<String> find(String slug) throws IOException {
        while (!found.containsKey(slug) && !level.isEmpty()) {
            descend();
        }
        return Optional.ofNullable(found.get(slug));
    }

    private void descend() throws IOException {
        List<String> next = new ArrayList<>();
        for (String folder : level) {
            for (String name : names(root.folder().resolve(folder))) {
                String path = folder + "/" + name;
                found.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
                next.add(path);
            }
        }
        level = next;
    }

    /** Asking each name whether it is a folder would take longer than all else. */
    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        } catch (NotDirectoryException e) {
            return List.of();
        }
        names.removeIf(name -> name.startsWith("."));
        return names;
    }
}
