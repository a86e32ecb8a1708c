package nl.foutwijzer.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;

/** How many parts of a language are in which state. */
public record Tally(LanguageTag language, Map<TranslationState, Integer> counts) {

    /** The tally of one language. */
    public static Tally of(List<Part> parts, LanguageTag language, Translations translations) {
        Map<TranslationState, Integer> counts = new EnumMap<>(TranslationState.class);
        for (TranslationState state : TranslationState.values()) {
            counts.put(state, 0);
        }
        parts.stream()
                .map(part -> translations.state(part, language))
                .flatMap(Optional::stream)
                .forEach(state -> counts.merge(state, 1, Integer::sum));
        return new Tally(language, counts);
    }

    public int count(TranslationState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many parts there are to translate. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum()
                - count(TranslationState.ORPHANED);
    }

    /** How much of the source is complete, from 0 to 100, rounded down; 100 where there is none. */
    public int percent() {
        return total() == 0 ? 100 : (int) (100L * count(TranslationState.COMPLETE) / total());
    }
}
