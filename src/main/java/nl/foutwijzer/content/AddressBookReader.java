package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.model.AddressBook;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceFile;

/**
 * Reads {@code permalinks.txt}: a path a line, between comments and empty lines. The order does not
 * matter, nor does a path that stands there twice, as it may after a merge.
 */
public final class AddressBookReader {
    private static final int LONGEST = 1000;

    private AddressBookReader() {}

    static Optional<AddressBook> read(SourceFile file, Diagnostics diagnostics) {
        List<Ref> addresses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            String path = line.strip();
            if (isComment(path)) {
                continue;
            }
            if (!isPath(path)) {
                diagnostics.add(
                        DiagnosticId.INVALID_ADDRESS,
                        file.span(number, 1),
                        "'" + Printable.of(path) + "' is no path of a site",
                        "a line is a path below the site's root, as nl/code/1603.html, or begins"
                                + " with #");
            } else if (seen.add(path)) {
                addresses.add(new Ref(path, file.span(number, 1)));
            }
        }
        return Optional.of(new AddressBook(List.copyOf(addresses)));
    }

    /** Whether a line without its outer spaces names no path. */
    public static boolean isComment(String line) {
        return line.isEmpty() || line.startsWith("#");
    }

    /** Whether a line without its outer spaces is a path that a site can have. */
    public static boolean isPath(String line) {
        return line.length() <= LONGEST
                && Stream.of(line.split("/", -1)).allMatch(OutputPath::isPortable);
    }
}
