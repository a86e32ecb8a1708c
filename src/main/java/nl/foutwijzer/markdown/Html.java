package nl.foutwijzer.markdown;

/** Writes words into HTML. */
final class Html {
    private Html() {}

    static void escape(String words, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String escape = escape(words.charAt(i));
            if (!escape.isEmpty()) {
                out.append(words, from, i).append(escape);
                from = i + 1;
            }
        }
        out.append(words, from, words.length());
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /** With a space before it; an empty value is left out. */
    static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name);
        if (!value.isEmpty()) {
            out.append("=\"");
            escape(value, out);
            out.append('"');
        }
    }
}
