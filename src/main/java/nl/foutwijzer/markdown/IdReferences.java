package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the ids in well-formed HTML and what refers to them, in one pass.
 *
 * <p>Well-formed means here as we write it: {@code <} only begins tags, values stand in double
 * quotes.
 */
final class IdReferences {
    private static final Set<String> LISTS =
            Set.of(
                    "for",
                    "headers",
                    "aria-activedescendant",
                    "aria-controls",
                    "aria-describedby",
                    "aria-details",
                    "aria-flowto",
                    "aria-labelledby",
                    "aria-owns");

    private final String html;
    private final Set<String> ids = new HashSet<>();
    private final List<Name> found = new ArrayList<>();
    private int position;

    /** An id, or a reference to one that may stand elsewhere. */
    private record Name(int start, int end, boolean isId) {}

    IdReferences(String html) {
        this.html = html;
    }

    /** The offsets of all ids and of the references to them, ascending. */
    int[] offsets() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', position)) {
            position = tag + 1;
            readTag();
        }
        return found.stream()
                .filter(name -> name.isId() || ids.contains(text(name)))
                .mapToInt(Name::start)
                .toArray();
    }

    private String text(Name name) {
        return html.substring(name.start(), name.end());
    }

    private void readTag() {
        int nameStart = position;
        while (position < html.length()) {
            char c = html.charAt(position++);
            if (c == '>') {
                return;
            }
            if (c == ' ') {
                nameStart = position;
            } else if (c == '=') {
                int start = position + 1;
                int end = Math.max(start, html.indexOf('"', start));
                position = Math.min(html.length(), end + 1);
                readAttribute(html.substring(nameStart, start - 2), start, end);
            }
        }
    }

    private void readAttribute(String name, int start, int end) {
        if (name.equals("id")) {
            ids.add(html.substring(start, end));
            found.add(new Name(start, end, true));
        } else if (name.equals("href")) {
            if (html.startsWith("#", start)) {
                found.add(new Name(start + 1, end, false));
            }
        } else if (LISTS.contains(name)) {
            readList(start, end);
        }
    }

    private void readList(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || html.charAt(i) == ' ') {
                if (i > from) {
                    found.add(new Name(from, i, false));
                }
                from = i + 1;
            }
        }
    }
}
