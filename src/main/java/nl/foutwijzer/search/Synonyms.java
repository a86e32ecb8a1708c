package nl.foutwijzer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.foutwijzer.analysis.WordCutter;

/**
 * Words that search takes as one, by their terms.
 *
 * <p>A member of several words ({@code wi-fi}) is found by any other member of its group; in a
 * document it does not count for these, since its words alone may mean anything.
 */
final class Synonyms {
    private final Vocabulary vocabulary;
    private final Map<Integer, Set<Integer>> byTerm = new HashMap<>();

    Synonyms(Vocabulary vocabulary, List<List<String>> groups) {
        this.vocabulary = vocabulary;
        groups.forEach(this::add);
    }

    private void add(List<String> group) {
        Set<Integer> all = new TreeSet<>();
        Set<Integer> single = new TreeSet<>();
        for (String member : group) {
            List<Integer> terms =
                    WordCutter.cut(member).stream()
                            .filter(vocabulary.words()::contains)
                            .map(vocabulary::term)
                            .toList();
            all.addAll(terms);
            if (terms.size() == 1) {
                single.addAll(terms);
            }
        }
        for (int term : single) {
            Set<Integer> others = byTerm.computeIfAbsent(term, t -> new TreeSet<>());
            others.addAll(all);
            others.remove(term);
        }
    }

    /** For each term those that mean the same, without itself. */
    Map<Integer, Set<Integer>> byTerm() {
        return byTerm;
    }
}
