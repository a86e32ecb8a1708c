package nl.foutwijzer.source;

/**
 * Text as its author meant it, and for each of its characters the place where it was written.
 *
 * <p>The two differ: a folded block scalar loses its line breaks and its indentation.
 */
public record SourceText(String text, SourceMap map) {

    /** Text that stands on one line of one file, exactly as it is. */
    public static SourceText of(String text, SourceSpan span) {
        return new SourceText(text, SourceMap.along(text, span));
    }

    /** Where the text begins. */
    public SourceSpan span() {
        return map.at(0);
    }

    /** Where one character of the text stands. */
    public SourceSpan spanAt(int offset) {
        return map.at(offset);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
