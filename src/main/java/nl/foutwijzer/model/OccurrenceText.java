package nl.foutwijzer.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * The words of one occurrence in one language. All but the message are Markdown.
 *
 * @param message what the product shows in this language; empty text where it is stated to show
 *     none
 * @param causes by the cause's id
 * @param causeSpans where each cause's id stands, also of those without words
 * @param solved how one sees that it is over
 */
public record OccurrenceText(
        SourceSpan span,
        Optional<SourceText> message,
        Optional<SourceText> meaning,
        Map<String, SourceText> causes,
        Map<String, SourceSpan> causeSpans,
        Optional<SourceText> solved) {

    /** Whether anything of it can be read. */
    public boolean hasWords() {
        return Stream.of(
                        message.stream(),
                        meaning.stream(),
                        causes.values().stream(),
                        solved.stream())
                .flatMap(texts -> texts)
                .anyMatch(text -> !text.isBlank());
    }
}
