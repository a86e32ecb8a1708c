package nl.foutwijzer.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The raw HTML that an article may hold: nothing that acts, loads, or needs a style sheet. */
final class AllowedHtml {
    /** Elements without an end. */
    static final Set<String> VOID = Set.of("br", "hr", "wbr", "col");

    /** Elements within a line, which must end in the paragraph in which they begin. */
    static final Set<String> PHRASING =
            Set.of(
                    "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
                    "mark", "q", "ruby", "rt", "rp", "s", "samp", "small", "span", "strong", "sub",
                    "sup", "u", "var");

    /** Elements that may begin in one block and end in another. */
    static final Set<String> STRUCTURE =
            Set.of(
                    "blockquote",
                    "caption",
                    "colgroup",
                    "dd",
                    "details",
                    "dl",
                    "dt",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** Elements whose words are not for readers. */
    static final Set<String> OPAQUE =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "iframe",
                    "object",
                    "noscript",
                    "textarea",
                    "select",
                    "title",
                    "xmp",
                    "noembed",
                    "noframes");

    /** Those of {@link #STRUCTURE} that hold others of their kind until they are ended. */
    static final Set<String> NESTING = Set.of("blockquote", "details", "dl", "ol", "table", "ul");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "ol", Set.of("start", "reversed"),
                    "li", Set.of("value"),
                    "details", Set.of("open"),
                    "td", Set.of("colspan", "rowspan"),
                    "th", Set.of("colspan", "rowspan", "scope"),
                    "col", Set.of("span"),
                    "colgroup", Set.of("span"));

    private static final Set<String> BOOLEAN = Set.of("reversed", "open");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final int MAX_DIGITS = 3;

    private AllowedHtml() {}

    static Set<String> elements() {
        return Stream.of(VOID, PHRASING, STRUCTURE, Set.of("a"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The attributes that an element may have beside the global ones. */
    static Set<String> attributes(String element) {
        return ATTRIBUTES.getOrDefault(element, Set.of());
    }

    /** An element's attributes that may stay, sorted; an id is judged elsewhere. */
    static Map<String, String> kept(String element, Map<String, String> attributes) {
        Map<String, String> kept = new TreeMap<>();
        attributes.forEach(
                (name, value) -> {
                    if (isAllowed(element, name, value)) {
                        kept.put(name, BOOLEAN.contains(name) ? "" : value);
                    }
                });
        if (element.equals("code") || element.equals("samp")) {
            kept.putIfAbsent("dir", "ltr");
        }
        // What is not to be translated must not be turned round by its surroundings either.
        if ("no".equals(kept.get("translate"))) {
            kept.putIfAbsent("dir", "auto");
        }
        return kept;
    }

    private static boolean isAllowed(String element, String name, String value) {
        return switch (name) {
            case "lang" -> !value.isEmpty() && value.chars().allMatch(AllowedHtml::isTagCharacter);
            case "dir" -> DIRECTIONS.contains(value);
            case "translate" -> value.equals("yes") || value.equals("no");
            case "title" -> true;
            case "scope" -> attributes(element).contains(name) && SCOPES.contains(value);
            case "reversed", "open" -> attributes(element).contains(name);
            default -> attributes(element).contains(name) && isSmallNumber(value);
        };
    }

    private static boolean isSmallNumber(String value) {
        return value.length() <= MAX_DIGITS
                && !value.startsWith("0")
                && !value.isEmpty()
                && value.chars().allMatch(Ascii::isDigit);
    }

    private static boolean isTagCharacter(int c) {
        return Ascii.isLetterOrDigit(c) || c == '-';
    }
}
