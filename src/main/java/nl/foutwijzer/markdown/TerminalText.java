package nl.foutwijzer.markdown;

import nl.foutwijzer.source.SourceText;

/** Markdown as a terminal shows it: wrapped lines, numbered steps, no marks. */
public final class TerminalText {
    private TerminalText() {}

    /**
     * @param width of the terminal in columns; a word that is longer gets a line of its own
     * @return lines, each ended
     */
    public static String of(SourceText markdown, int width, ArticleContext context) {
        TerminalWriter writer = new TerminalWriter(width, context.alertTitles());
        ArticleTree.ofWords(markdown, context.links()).accept(writer);
        return writer.text();
    }
}
