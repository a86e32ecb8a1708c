package nl.foutwijzer.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Finds where authors wrote an address, which is where they mend it. */
final class WrittenPlaces {
    /** What may go on an address, so that one does not count as another that is longer. */
    private static final String GOES_ON = "/_-%=&?~+";

    private static final Pattern TEXT = Pattern.compile("[^.].*\\.(ya?ml|md)");

    private final ContentRoot content;

    WrittenPlaces(ContentRoot content) {
        this.content = content;
    }

    /** All places of some addresses, in order; an address that nobody wrote is not in it. */
    Map<String, List<SourceSpan>> of(Collection<String> addresses) throws IOException {
        Map<String, List<SourceSpan>> places = new TreeMap<>();
        if (!addresses.isEmpty()) {
            for (Path file : texts()) {
                String below = content.folder().relativize(file).toString().replace('\\', '/');
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                find(
                        new SourceFile(content.shown(below), text.replace("\r\n", "\n")),
                        addresses,
                        places);
            }
        }
        return places;
    }

    private List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(
                content.folder(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
                        return isPassedBy(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (TEXT.matcher(name(file)).matches() && Files.isRegularFile(file)) {
                            texts.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(texts);
        return texts;
    }

    /** What is copied as it is, of which the built file is the place; and what is no content. */
    private boolean isPassedBy(Path folder) {
        Path root = content.folder();
        return !folder.equals(root)
                && (name(folder).startsWith(".") || folder.equals(root.resolve("static")));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void find(
            SourceFile file, Collection<String> addresses, Map<String, List<SourceSpan>> places) {
        String text = file.text();
        for (String address : addresses) {
            for (int at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
                if (!goesOn(text, at + address.length())) {
                    places.computeIfAbsent(address, a -> new ArrayList<>()).add(file.spanAt(at));
                }
            }
        }
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || GOES_ON.indexOf(text.charAt(at)) >= 0);
    }
}
