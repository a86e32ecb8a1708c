package nl.foutwijzer.bench;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the made-up words of a language hang together.
 *
 * @param families a word of the lists, and all that are forms of it
 * @param heads a second half of compounds, and all words that are it or hold it
 * @param modifiers the same of what is a first half; some are both
 */
record Vocabulary(
        Map<String, Set<String>> families,
        Map<String, Set<String>> heads,
        Map<String, Set<String>> modifiers) {
    private static final int SHORTEST = 4;

    static Vocabulary of(Language language) {
        Vocabulary vocabulary = new Vocabulary(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (String list : List.of("noun", "adjective", "place")) {
            language.words(list).forEach(word -> vocabulary.addFamily(Set.of(word)));
        }
        for (String prefix : language.words("prefix")) {
            for (String stem : language.words("stem")) {
                vocabulary.addFamily(
                        language.words("suffix").stream()
                                .map(suffix -> prefix + stem + suffix)
                                .collect(toCollection(LinkedHashSet::new)));
            }
        }
        for (String modifier : language.words("modifier")) {
            for (String head : language.words("head")) {
                addCompound(vocabulary.modifiers, typed(modifier), modifier + head);
                addCompound(vocabulary.heads, head, modifier + head);
            }
        }
        return vocabulary;
    }

    private void addFamily(Set<String> family) {
        family.stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> families.merge(word, family, Vocabulary::union));
    }

    private static void addCompound(Map<String, Set<String>> halves, String half, String compound) {
        if (half.length() >= SHORTEST) {
            halves.merge(half, Set.of(half, compound), Vocabulary::union);
        }
    }

    /** A modifier as a word of its own: Dutch ones that end in -s have that only in compounds. */
    private static String typed(String modifier) {
        return modifier.endsWith("s") ? modifier.substring(0, modifier.length() - 1) : modifier;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
