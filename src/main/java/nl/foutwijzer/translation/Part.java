package nl.foutwijzer.translation;

import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;

/**
 * What is translated, hashed and counted as one: the words of an occurrence, or a whole article.
 *
 * @param item the folder of its files below the content root: {@code errors/0x87D1041C}, {@code
 *     steps/sync-device}
 * @param kind of the files that hold its words
 * @param id of the occurrence; empty for an article
 * @param words by language, where there are any
 */
public record Part(String item, Kind kind, String id, Map<LanguageTag, PartWords> words) {

    /** A kind of file that holds words. */
    public enum Kind {
        ERROR(".yaml"),
        ARTICLE(".md");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }
    }

    public Optional<PartWords> in(LanguageTag language) {
        return Optional.ofNullable(words.get(language));
    }

    /** The file of its words in one language, below the content root. */
    public String file(LanguageTag language) {
        return item + "/" + language + kind.extension;
    }

    /** For messages: {@code errors/0x87D1041C (android)}, {@code steps/sync-device}. */
    @Override
    public String toString() {
        return id.isEmpty() ? item : item + " (" + id + ")";
    }
}
