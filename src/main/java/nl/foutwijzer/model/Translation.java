package nl.foutwijzer.model;

import java.util.Map;
import nl.foutwijzer.source.SourceSpan;

/**
 * What a translation says of its source.
 *
 * @param of the language that it was translated from
 * @param hashes of the source words, by occurrence; for Markdown one, under the empty id
 */
public record Translation(LanguageTag of, Map<String, String> hashes, SourceSpan span) {}
