package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.DUPLICATE_ANCHOR;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;

/** The ids of one article, each once. */
final class Anchors {
    private final Findings findings;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    Anchors(Findings findings) {
        this.findings = findings;
    }

    Set<String> ids() {
        return ids;
    }

    /** Whether an author may give it: letters of any script, digits and {@code - _ . :}. */
    static boolean isId(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Anchors::isIdCharacter);
    }

    private static boolean isIdCharacter(int c) {
        return isSlugCharacter(c) || c == '.' || c == ':';
    }

    private static boolean isSlugCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '-'
                || c == '_';
    }

    /** Takes an id that an author gave; false, and a diagnostic, if it is taken already. */
    boolean take(String id, Node node) {
        if (ids.add(id)) {
            return true;
        }
        findings.add(
                DUPLICATE_ANCHOR,
                node,
                "the anchor '" + id + "' is given twice in this article",
                "give each place a name of its own");
        return false;
    }

    /** Makes an id of a heading's words: lower case, with hyphens for spaces. */
    String derive(String words) {
        StringBuilder slug = new StringBuilder();
        words.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? '-' : c)
                .filter(Anchors::isSlugCharacter)
                .forEach(slug::appendCodePoint);
        return number(slug.isEmpty() ? "section" : slug.toString());
    }

    /** The id itself if it is free, else with the first free number behind it. */
    String number(String id) {
        String free = id;
        int number = lastNumbers.getOrDefault(id, 0);
        while (!ids.add(free)) {
            free = id + "-" + ++number;
        }
        lastNumbers.put(id, number);
        return free;
    }
}
