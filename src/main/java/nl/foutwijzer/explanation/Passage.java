package nl.foutwijzer.explanation;

import nl.foutwijzer.markdown.LinkResolver;
import nl.foutwijzer.markdown.PlainText;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * Some paragraphs.
 *
 * @param markdown that needs no site around it
 * @param plain the words alone, each block on a line of its own
 * @param lang the language that they are in
 */
public record Passage(String markdown, String plain, String lang) {

    static Passage of(String markdown, String lang) {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf(""));
        return new Passage(markdown, PlainText.of(text, LinkResolver.NONE), lang);
    }
}
