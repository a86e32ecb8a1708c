package nl.foutwijzer.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Translation;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * The words of one part in one language.
 *
 * @param fields by name, in the order of the file: {@code message}, {@code meaning}, {@code
 *     causes/removed-by-user}, {@code solved}; {@code title}, {@code summary}, {@code body}. An
 *     empty message is one that the product is stated not to have.
 * @param stamp what these words say that they translate, if they say so
 */
public record PartWords(SourceSpan span, Map<String, SourceText> fields, Optional<Stamp> stamp) {
    public static final String MESSAGE = "message";
    public static final String MEANING = "meaning";
    public static final String CAUSES = "causes/";
    public static final String SOLVED = "solved";
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String BODY = "body";

    /**
     * Which source words were translated.
     *
     * @param of their language
     * @param hash their {@link WordsHash}
     */
    public record Stamp(LanguageTag of, String hash) {}

    public PartWords {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static PartWords of(OccurrenceText text, String id, Optional<Translation> translation) {
        Map<String, SourceText> fields = new LinkedHashMap<>();
        text.message().ifPresent(t -> fields.put(MESSAGE, t));
        text.meaning().ifPresent(t -> fields.put(MEANING, t));
        text.causes().forEach((cause, words) -> fields.put(CAUSES + cause, words));
        text.solved().ifPresent(t -> fields.put(SOLVED, t));
        return new PartWords(text.span(), fields, stamp(translation, id));
    }

    static PartWords of(ArticleText text) {
        Map<String, SourceText> fields = new LinkedHashMap<>();
        fields.put(TITLE, text.title());
        text.summary().ifPresent(t -> fields.put(SUMMARY, t));
        if (!text.body().isBlank()) {
            fields.put(BODY, text.body());
        }
        return new PartWords(text.title().span(), fields, stamp(text.translation(), ""));
    }

    private static Optional<Stamp> stamp(Optional<Translation> translation, String id) {
        return translation.flatMap(
                t -> Optional.ofNullable(t.hashes().get(id)).map(hash -> new Stamp(t.of(), hash)));
    }

    /** Whether some word that the source has is not there. */
    boolean lacks(PartWords source) {
        return source.fields.entrySet().stream()
                .anyMatch(f -> !f.getValue().isBlank() && !fields.containsKey(f.getKey()));
    }
}
