package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.foutwijzer.source.Sha256;

/** The files of a copy beside what its sums say of them. */
final class Comparison {
    private static final int BUFFER = 1 << 16;
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** What macOS keeps of a file on a disk that is not its own. */
    private static final String MAC_LITTER = "._";

    private final Copy copy;
    private final Sums sums;
    private final SortedMap<Difference, Set<String>> found = new TreeMap<>();

    Comparison(Copy copy, Sums sums) {
        this.copy = copy;
        this.sums = sums;
    }

    /** Reads every file that the sums name. */
    SortedMap<Difference, List<String>> run() {
        copy.faults().forEach((difference, names) -> names.forEach(n -> add(difference, n)));
        sums.byPath().forEach(this::compare);
        for (String name : copy.names()) {
            if (!sums.byPath().containsKey(name) && !Sums.isUnsummed(name)) {
                add(isLitter(name) ? Difference.LITTER : Difference.ADDED, name);
            }
        }
        SortedMap<Difference, List<String>> sorted = new TreeMap<>();
        found.forEach((difference, names) -> sorted.put(difference, List.copyOf(names)));
        return sorted;
    }

    private void compare(String name, String sum) {
        if (!copy.names().contains(name)) {
            add(Difference.MISSING, name);
            return;
        }
        Optional<String> actual = sum(name);
        if (actual.isEmpty()) {
            add(Difference.UNREADABLE, name);
        } else if (!actual.get().equals(sum)) {
            add(Difference.CHANGED, name);
        }
    }

    /** Empty if the file is damaged, or the machine does not let us read it. */
    private Optional<String> sum(String name) {
        Sha256 digest = new Sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = copy.open(name)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.add(buffer, count);
            }
            return Optional.of(digest.hex());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void add(Difference difference, String name) {
        found.computeIfAbsent(difference, d -> new TreeSet<>()).add(name);
    }

    private boolean isLitter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return copy.isOnDesktop() && (LITTER.contains(name) || name.startsWith(MAC_LITTER));
    }
}
