package nl.foutwijzer.explain;

import nl.foutwijzer.markdown.LinkResolver;
import nl.foutwijzer.markdown.PlainText;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * Some paragraphs, as Markdown that needs no site around it.
 *
 * @param lang the language that they are in
 */
record Passage(String markdown, String lang) {

    /** The words alone, each block on a line of its own. */
    String plain() {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf(""));
        return PlainText.of(text, LinkResolver.NONE);
    }
}
