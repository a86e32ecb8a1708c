package nl.foutwijzer.markdown;

import nl.foutwijzer.source.SourceText;

/** Markdown as a terminal shows it: wrapped lines, numbered steps, no marks. */
public final class TerminalText {
    private TerminalText() {}

    /** How a terminal shows what is more than words. */
    public enum Style {
        /** Lines of words. */
        PLAIN,
        /** The same, with lines under the headings of the first two levels. */
        DOCUMENT,
        /** The same as {@link #DOCUMENT}, with bold headings and emphasis. */
        BOLD
    }

    /**
     * Control characters of the text itself are left out, so that no text can command the terminal.
     *
     * @param width of the terminal in columns; a word that is longer gets a line of its own
     * @return lines, each ended
     */
    public static String of(SourceText markdown, int width, AlertTitles alertTitles, Style style) {
        TerminalWriter writer = new TerminalWriter(width, alertTitles, style);
        ArticleTree.ofWords(markdown, LinkResolver.NONE).accept(writer);
        return writer.text();
    }
}
