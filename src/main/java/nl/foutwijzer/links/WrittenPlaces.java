package nl.foutwijzer.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Finds where authors wrote an address, which is where they mend it. */
final class WrittenPlaces {
    /** What may go on an address, so that one does not count as another that is longer. */
    private static final String GOES_ON = "/_-%=&?~+";

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
                String text = Files.readString(file).replace("\r\n", "\n");
                find(new SourceFile(content.shown(below), text), addresses, places);
            }
        }
        return places;
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(content.folder())) {
            return files.filter(f -> f.toString().matches(".*\\.(ya?ml|md)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
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
