package nl.foutwijzer.content;

import java.util.Optional;

/**
 * The fields that a Markdown file begins with, between two lines {@code ---}.
 *
 * @param text of the whole file
 * @param from where the first line after the opening fence begins
 * @param to where the closing fence begins
 * @param bodyFrom where the line after the closing fence begins
 */
public record FrontMatter(String text, int from, int to, int bodyFrom) {
    private static final String FENCE = "---";

    /** A file does not begin with front matter, or does not close it. */
    enum Fault {
        NONE_THERE,
        NOT_CLOSED
    }

    /** The front matter of a file; nothing where it has none that is whole. */
    public static Optional<FrontMatter> of(String text) {
        return begins(text) ? find(text) : Optional.empty();
    }

    /** Why {@link #of} finds none. */
    static Fault fault(String text) {
        return begins(text) ? Fault.NOT_CLOSED : Fault.NONE_THERE;
    }

    private static boolean begins(String text) {
        return text.startsWith(FENCE) && endsLine(text, FENCE.length());
    }

    private static Optional<FrontMatter> find(String text) {
        int at = text.indexOf("\n" + FENCE, FENCE.length());
        while (at >= 0 && !endsLine(text, at + 1 + FENCE.length())) {
            at = text.indexOf("\n" + FENCE, at + 1);
        }
        if (at < 0) {
            return Optional.empty();
        }
        int lineEnd = text.indexOf('\n', at + 1);
        int bodyFrom = lineEnd < 0 ? text.length() : lineEnd + 1;
        return Optional.of(new FrontMatter(text, text.indexOf('\n') + 1, at + 1, bodyFrom));
    }

    private static boolean endsLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end).isBlank();
    }

    /** The fields, with an empty line for the opening fence, so that lines keep their numbers. */
    String yaml() {
        return "\n" + fields();
    }

    /** The lines between the fences. */
    public String fields() {
        return text.substring(from, to);
    }

    public FrontMatter withFields(String fields) {
        return parse(text.substring(0, from) + fields + text.substring(to));
    }

    public FrontMatter withBody(String body) {
        return parse(text.substring(0, bodyFrom) + body);
    }

    private static FrontMatter parse(String text) {
        return of(text).orElseThrow();
    }

    public String body() {
        return text.substring(bodyFrom);
    }
}
