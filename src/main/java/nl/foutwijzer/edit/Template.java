package nl.foutwijzer.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file to be, among the resources below {@code scaffold/}, with places to fill.
 *
 * <p>{@code {{name}}} stands for the value of that name. Where it has a line for itself, each line
 * of the value gets that line's indentation, and an empty value leaves no line. There is no more to
 * it: whoever needs a choice or a loop fills another template and takes the result as a value.
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final Pattern LINE = Pattern.compile("( *)" + PLACE.pattern());

    /**
     * @param name below {@code scaffold/}
     */
    static Template named(String name) {
        String resource = "/scaffold/" + name;
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Template(text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with all its places filled; a place without a value is a bug. */
    String fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        text.lines().forEach(line -> fill(line, values, filled));
        return filled.toString();
    }

    private static void fill(String line, Map<String, String> values, StringBuilder filled) {
        Matcher whole = LINE.matcher(line);
        if (whole.matches()) {
            String indentation = whole.group(1);
            value(whole.group(2), values)
                    .lines()
                    .forEach(l -> filled.append(l.isEmpty() ? l : indentation + l).append('\n'));
        } else {
            filled.append(
                            PLACE.matcher(line)
                                    .replaceAll(
                                            place ->
                                                    Matcher.quoteReplacement(
                                                            value(place.group(1), values))))
                    .append('\n');
        }
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value for {{" + name + "}}");
        }
        return value;
    }
}
