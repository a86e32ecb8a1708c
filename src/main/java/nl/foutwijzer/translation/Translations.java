package nl.foutwijzer.translation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;

/** Tells how each part stands in each language. For all threads. */
public final class Translations {
    private final LanguageTag source;
    private final Map<Key, String> hashes = new ConcurrentHashMap<>();

    private record Key(String item, String id, LanguageTag language) {}

    public Translations(Site site) {
        this.source = site.sourceLanguage();
    }

    /** The language that all others are translated from, in the end. */
    public LanguageTag source() {
        return source;
    }

    /**
     * How a part stands in a language; nothing for the source language itself, and for a part that
     * has words in neither.
     */
    public Optional<TranslationState> state(Part part, LanguageTag language) {
        Optional<PartWords> own = part.in(language);
        Optional<PartWords> original = part.in(source);
        if (language.equals(source) || (own.isEmpty() && original.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                original.isEmpty()
                        ? TranslationState.ORPHANED
                        : own.filter(words -> !words.lacks(original.get()))
                                .map(words -> freshness(part, words))
                                .orElse(TranslationState.MISSING));
    }

    /** Whether the source is known to have changed since these words were written. */
    public boolean isStale(Part part, LanguageTag language) {
        return is(TranslationState.STALE, part, language);
    }

    /**
     * Whether the words that are there, be it not all, are known to translate the source as it is.
     */
    public boolean isFresh(Part part, LanguageTag language) {
        return is(TranslationState.COMPLETE, part, language);
    }

    private boolean is(TranslationState state, Part part, LanguageTag language) {
        return part.in(language).filter(words -> freshness(part, words) == state).isPresent();
    }

    private TranslationState freshness(Part part, PartWords words) {
        return words.stamp()
                .flatMap(
                        stamp ->
                                hash(part, stamp.of())
                                        .map(now -> now.equals(stamp.hash()))
                                        .map(
                                                same ->
                                                        same
                                                                ? TranslationState.COMPLETE
                                                                : TranslationState.STALE))
                .orElse(TranslationState.UNCHECKED);
    }

    /** The hash of a part's words in a language; nothing where it has none. */
    public Optional<String> hash(Part part, LanguageTag language) {
        return part.in(language)
                .map(
                        words ->
                                hashes.computeIfAbsent(
                                        new Key(part.item(), part.id(), language),
                                        key -> WordsHash.of(words)));
    }
}
