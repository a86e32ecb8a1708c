package nl.foutwijzer.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.content.YamlPlaces;
import nl.foutwijzer.content.YamlPlaces.Place;
import nl.foutwijzer.content.YamlPlaces.Style;
import nl.foutwijzer.source.SourceFile;

/** A YAML text and changes of single values in it; comments and layout of the rest stay. */
final class YamlEdit {
    private static final int STEP = 2;

    private final String text;
    private final YamlPlaces places;

    YamlEdit(String text) {
        this.text = text;
        this.places = YamlPlaces.of(new SourceFile("", text));
    }

    String text() {
        return text;
    }

    YamlPlaces places() {
        return places;
    }

    /** Sets prose, in a block scalar where it can stand in one. */
    YamlEdit setProse(List<String> order, String value, String... path) {
        return set(new Value(value, Form.PROSE), order, path);
    }

    /** Sets a value that stands on one line, in quotes where it needs them. */
    YamlEdit setInline(List<String> order, String value, String... path) {
        return set(new Value(value, Form.ONE_LINE), order, path);
    }

    /** Sets a mapping without entries. */
    YamlEdit setEmptyMapping(String... path) {
        return set(new Value("{}", Form.YAML), List.of(), path);
    }

    private enum Form {
        PROSE,
        ONE_LINE,
        /** As it is, for it is YAML already. */
        YAML
    }

    private record Value(String text, Form form) {
        boolean block() {
            return form == Form.PROSE && YamlScalar.fitsBlock(text);
        }

        String inline(boolean quoted) {
            if (form == Form.PROSE && text.isEmpty()) {
                return "~"; // stated to be nothing
            }
            if (form == Form.YAML) {
                return text;
            }
            return quoted ? YamlScalar.quoted(text) : YamlScalar.inline(text);
        }
    }

    private YamlEdit set(Value value, List<String> order, String... path) {
        Optional<Place> place = places.find(path);
        if (place.isEmpty()) {
            return insert(value, order, path);
        }
        return value.block() && !isInFlow(path)
                ? replaceByBlock(place.get(), value.text())
                : splice(
                        place.get().from(),
                        place.get().to(),
                        space(place.get())
                                + value.inline(isInFlow(path) || hasOnlyComment(place.get())));
    }

    /** A plain value before a comment would look like one that the comment cuts off. */
    private boolean hasOnlyComment(Place place) {
        int at = place.to();
        return place.from() == at && text.substring(at, lineEnd(at)).strip().startsWith("#");
    }

    /** What keeps a first value from its colon. */
    private static String space(Place place) {
        return place.from() == place.to() ? " " : "";
    }

    private boolean isInFlow(String... path) {
        for (int i = 1; i < path.length; i++) {
            Optional<Place> parent = places.find(Arrays.copyOf(path, i));
            if (parent.filter(p -> p.style() == Style.FLOW_MAPPING).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What follows on the line of the header, such as a comment, stays there. */
    private YamlEdit replaceByBlock(Place place, String value) {
        boolean wasBlock = place.style() == Style.FOLDED || place.style() == Style.LITERAL;
        int tailFrom = wasBlock ? headerEnd(place.from()) : place.to();
        String tail = text.substring(tailFrom, lineEnd(tailFrom));
        boolean folded = place.style() != Style.LITERAL && !YamlScalar.hasLines(value);
        String lines = YamlScalar.lines(value, place.column() + STEP, folded);
        String header = space(place) + (folded ? ">-" : "|-");
        return splice(place.from(), lineEnd(place.to()), header + tail + "\n" + lines);
    }

    private int headerEnd(int from) {
        int at = from;
        while (at < text.length() && "|>+-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Adds a value, and the mappings around it that do not exist yet. */
    private YamlEdit insert(Value value, List<String> order, String... path) {
        int depth = path.length - 1;
        while (depth > 0 && places.entries(Arrays.copyOf(path, depth)).isEmpty()) {
            depth--;
        }
        String[] holder = Arrays.copyOf(path, depth);
        Map<String, Place> siblings = places.entries(holder);
        Optional<Place> empty = places.find(Arrays.copyOf(path, depth + 1));
        if (isInFlow(Arrays.copyOf(path, depth + 1))) {
            int last = siblings.values().stream().mapToInt(Place::to).max().orElseThrow();
            return splice(last, last, ", " + flowEntry(value, depth, path));
        }
        if (empty.isPresent()) { // a key whose value is nothing yet, or {}
            Place place = empty.get();
            String rest = text.substring(place.to(), lineEnd(place.to()));
            String lines = entry(value, place.column() + STEP, depth + 1, path);
            return splice(place.from(), lineEnd(place.to()), rest.stripTrailing() + "\n" + lines);
        }
        int column = siblings.values().stream().mapToInt(Place::column).findFirst().orElse(0);
        return insertLines(siblings, order, path[depth], entry(value, column, depth, path));
    }

    private static String flowEntry(Value value, int depth, String... path) {
        String held =
                depth + 1 < path.length
                        ? "{" + flowEntry(value, depth + 1, path) + "}"
                        : value.inline(true);
        return path[depth] + ": " + held;
    }

    /** The lines of a value with the keys that lead to it. */
    private static String entry(Value value, int column, int depth, String... path) {
        String key = " ".repeat(column) + path[depth] + ":";
        if (depth + 1 < path.length) {
            return key + "\n" + entry(value, column + STEP, depth + 1, path);
        }
        if (!value.block()) {
            return key + " " + value.inline(false);
        }
        boolean folded = !YamlScalar.hasLines(value.text());
        String lines = YamlScalar.lines(value.text(), column + STEP, folded);
        return key + (folded ? " >-\n" : " |-\n") + lines;
    }

    /** After the sibling that comes before it in the usual order, else before the first one. */
    private YamlEdit insertLines(
            Map<String, Place> siblings, List<String> order, String key, String lines) {
        if (siblings.isEmpty()) {
            return append(lines + "\n");
        }
        int rank = order.contains(key) ? order.indexOf(key) : order.size();
        Optional<Place> before =
                siblings.entrySet().stream()
                        .filter(e -> order.indexOf(e.getKey()) < rank)
                        .map(Map.Entry::getValue)
                        .reduce((a, b) -> b);
        if (before.isPresent()) {
            int at = lineEnd(before.get().to());
            return splice(at, at, "\n" + lines);
        }
        int at = siblings.values().iterator().next().keyFrom();
        int line = text.lastIndexOf('\n', at) + 1;
        return splice(line, line, lines + "\n");
    }

    /** Puts a line before the first key. */
    YamlEdit insertFirst(String line) {
        int at = places.entries().values().stream().mapToInt(Place::keyFrom).min().orElse(-1);
        return at < 0 ? append(line) : splice(at, at, line);
    }

    /** Puts a line at the end. */
    YamlEdit append(String line) {
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return splice(text.length(), text.length(), end + line);
    }

    private YamlEdit splice(int from, int to, String replacement) {
        return new YamlEdit(text.substring(0, from) + replacement + text.substring(to));
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
