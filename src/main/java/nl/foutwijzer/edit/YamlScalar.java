package nl.foutwijzer.edit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as YAML writes it, so that reading it gives the same text again. */
final class YamlScalar {
    /** No line of ours is longer, unless a word is. */
    private static final int WIDTH = 118;

    /** Safe in any position outside of braces: no indicator, nothing that reads as nothing. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(?:null|true|false)$)\\p{L}[^\\n\\r\\t]*");

    private static final String UNPRINTABLE =
            "[\\p{Cc}\\uFEFF\\uFFFE\\uFFFF\\u2028\\u2029&&[^\\n]]";

    private static final Pattern BITES = Pattern.compile(":(?:\\s|$)|\\s#|\\s$|" + UNPRINTABLE);

    /** What a block scalar cannot hold, or not without a count of its spaces. */
    private static final Pattern NO_BLOCK = Pattern.compile("^\\s|\\s$|" + UNPRINTABLE);

    private YamlScalar() {}

    /** On one line: plain where that is safe, else in double quotes. */
    static String inline(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !BITES.matcher(text).find();
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        return text.codePoints()
                .mapToObj(YamlScalar::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                    Character.isISOControl(c) || c == 0xFEFF || c == 0x2028 || c == 0x2029
                            ? String.format(java.util.Locale.ROOT, "\\u%04x", c)
                            : Character.toString(c);
        };
    }

    /** Whether a block scalar can hold a text. */
    static boolean fitsBlock(String text) {
        return !text.isEmpty() && !NO_BLOCK.matcher(text).find();
    }

    /** Whether a text must keep its lines. */
    static boolean hasLines(String text) {
        return text.indexOf('\n') >= 0;
    }

    /**
     * The lines of a block scalar, indented.
     *
     * @param folded whether the lines are joined again by who reads them
     */
    static String lines(String text, int indent, boolean folded) {
        List<String> lines =
                folded ? Wrap.lines(text, WIDTH - indent) : List.of(text.split("\n", -1));
        String margin = " ".repeat(indent);
        return lines.stream()
                .map(line -> line.isEmpty() ? "" : margin + line)
                .collect(Collectors.joining("\n"));
    }
}
