package nl.foutwijzer.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.content.AddressBookReader;

/**
 * The text of {@code permalinks.txt}, and changes of it. Immutable. Comments stay with the line
 * below them, those before an empty line at the top; lines come out sorted, none of them twice.
 */
public final class AddressBookEdit {
    private static final String NEW_HEAD =
            """
            # The addresses that this site has published, one a line; each must lead somewhere for ever after.
            # foutwijzer permalinks update adds those that are new, and check tells when one would vanish.
            """;
    private static final Pattern DROPPED = Pattern.compile("# dropped ([^:]+): .*");

    private final List<String> head;
    private final List<Entry> entries;
    private final List<String> tail;

    /**
     * A path, or what is left of one.
     *
     * @param lines the comments above it and, last, its own line
     */
    private record Entry(String path, boolean dropped, List<String> lines) {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::path).thenComparing(e -> !e.dropped());

        static Entry of(String path) {
            return new Entry(path, false, List.of(path));
        }

        Entry drop(String because) {
            List<String> changed = new ArrayList<>(lines.subList(0, lines.size() - 1));
            changed.add("# dropped " + path + ": " + because);
            return new Entry(path, true, changed);
        }
    }

    private AddressBookEdit(List<String> head, List<Entry> entries, List<String> tail) {
        this.head = head;
        this.entries = entries;
        this.tail = tail;
    }

    /** A book that has no address yet. */
    public static AddressBookEdit begin() {
        return of(NEW_HEAD);
    }

    /**
     * @param text with {@code \n} at the ends of lines
     */
    public static AddressBookEdit of(String text) {
        List<String> head = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher dropped = DROPPED.matcher(line);
            boolean isEntry = dropped.matches() || !AddressBookReader.isComment(line);
            if (isEntry && entries.isEmpty()) {
                List<String> first = above.subList(0, headLines(above));
                head.addAll(first);
                first.clear();
            }
            above.add(line);
            if (isEntry) {
                String path = dropped.matches() ? dropped.group(1) : line;
                entries.add(new Entry(path, dropped.matches(), List.copyOf(above)));
                above.clear();
            }
        }
        return entries.isEmpty()
                ? new AddressBookEdit(above, entries, List.of())
                : new AddressBookEdit(head, entries, above);
    }

    /** How many of the comments before the first path are about the whole book. */
    private static int headLines(List<String> comments) {
        List<String> ours = NEW_HEAD.lines().toList();
        boolean begun =
                comments.size() >= ours.size() && comments.subList(0, ours.size()).equals(ours);
        return Math.max(comments.lastIndexOf("") + 1, begun ? ours.size() : 0);
    }

    /** How many addresses it holds. */
    public int size() {
        return paths().size();
    }

    /** Whether it holds an address that fits. */
    public boolean has(Predicate<String> path) {
        return paths().stream().anyMatch(path);
    }

    /** The same with more addresses; one that was dropped comes back below the note of that. */
    public AddressBookEdit with(Collection<String> paths) {
        Set<String> known = paths();
        List<Entry> more = new ArrayList<>(entries);
        paths.stream().filter(path -> !known.contains(path)).map(Entry::of).forEach(more::add);
        return new AddressBookEdit(head, more, tail);
    }

    /** The same with a note in the place of each address that fits. */
    public AddressBookEdit drop(Predicate<String> path, String because) {
        List<Entry> changed =
                entries.stream()
                        .map(e -> !e.dropped() && path.test(e.path()) ? e.drop(because) : e)
                        .toList();
        return new AddressBookEdit(head, changed, tail);
    }

    public Set<String> paths() {
        Set<String> paths = new HashSet<>();
        entries.stream().filter(e -> !e.dropped()).map(Entry::path).forEach(paths::add);
        return paths;
    }

    /** The whole file, with {@code \n} at the ends of lines. */
    public String text() {
        List<String> lines = new ArrayList<>(head);
        Optional<Entry> before = Optional.empty();
        for (Entry entry : entries.stream().sorted(Entry.ORDER).toList()) {
            if (before.filter(entry::equals).isPresent()) {
                continue;
            }
            if (before.filter(b -> !b.dropped() && b.path().equals(entry.path())).isPresent()) {
                lines.remove(lines.size() - 1); // its line comes again, below both their comments
            }
            lines.addAll(entry.lines());
            before = Optional.of(entry);
        }
        lines.addAll(tail);
        return String.join("\n", lines) + "\n";
    }
}
