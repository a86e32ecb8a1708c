package nl.foutwijzer.model;

import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;

/**
 * The words of one code in one language.
 *
 * @param occurrences by the occurrence's id
 * @param translation what it was translated from; nothing in the source language
 */
public record ErrorText(
        SourceSpan span,
        Optional<Translation> translation,
        Map<String, OccurrenceText> occurrences) {

    /** Whether anything of it can be read. */
    public boolean hasWords() {
        return occurrences.values().stream().anyMatch(OccurrenceText::hasWords);
    }
}
