package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.foutwijzer.analysis.Compounds;
import nl.foutwijzer.analysis.Stemmer;
import nl.foutwijzer.analysis.WordCutter;
import nl.foutwijzer.model.LanguageTag;

/**
 * All words that a reader can find something by, what term each belongs to, and which other terms a
 * word in a document counts for as well.
 */
final class Vocabulary {
    /** What a compound counts for as a mention of its parts. */
    static final double PART = 0.5;

    /** What a word counts for as a mention of another that means the same. */
    static final double SYNONYM = 0.6;

    private final Stemmer stemmer;
    private final SortedMap<String, Interner.Entry> words;
    private final Map<String, Integer> terms = new LinkedHashMap<>();
    private final List<String> heads = new ArrayList<>();
    private final int[] termOfWord;
    private final List<Map<Integer, Double>> mentions = new ArrayList<>();
    private int numbered;

    Vocabulary(LanguageTag language, Interner interner, List<List<String>> synonyms) {
        this.stemmer = Stemmer.of(language);
        synonyms.forEach(
                group -> group.forEach(member -> WordCutter.cut(member, interner::intern)));
        SortedMap<String, Interner.Entry> found = interner.sorted();
        found.keySet().removeAll(stemmer.stopWords());
        Compounds compounds = new Compounds(language, found.keySet());
        found.keySet().forEach(w -> compounds.parts(w).forEach(p -> interner.intern(p, p)));
        this.words = interner.sorted();
        words.keySet().removeAll(stemmer.stopWords());
        this.termOfWord = new int[words.size()];
        words.values().forEach(this::number);
        Map<Integer, Set<Integer>> equals = new Synonyms(this, synonyms).byTerm();
        words.keySet().forEach(w -> mentions.add(mentions(w, compounds, equals)));
    }

    private void number(Interner.Entry entry) {
        int number = numbered++;
        entry.number(number);
        int term =
                terms.computeIfAbsent(
                        stemmer.term(entry.raw()),
                        t -> {
                            heads.add(entry.word());
                            return heads.size() - 1;
                        });
        termOfWord[number] = term;
    }

    private Map<Integer, Double> mentions(
            String word, Compounds compounds, Map<Integer, Set<Integer>> equals) {
        Map<Integer, Double> result = new HashMap<>();
        int own = term(word);
        result.put(own, 1.0);
        addEqual(own, SYNONYM, equals, result);
        for (String part : compounds.parts(word)) {
            if (words.containsKey(part)) {
                result.merge(term(part), PART, Math::max);
                addEqual(term(part), PART * SYNONYM, equals, result);
            }
        }
        return result;
    }

    private static void addEqual(
            int term,
            double weight,
            Map<Integer, Set<Integer>> equals,
            Map<Integer, Double> result) {
        equals.getOrDefault(term, Set.of()).forEach(e -> result.merge(e, weight, Math::max));
    }

    /** All words but stop words, in order. */
    Set<String> words() {
        return words.keySet();
    }

    Set<String> stopWords() {
        return stemmer.stopWords();
    }

    /** The number of terms. */
    int terms() {
        return heads.size();
    }

    /** The first word of a term, which stands for it. */
    String head(int term) {
        return heads.get(term);
    }

    /**
     * @throws IllegalArgumentException if it is not a word of this vocabulary
     */
    int term(String word) {
        Interner.Entry entry = words.get(word);
        if (entry == null) {
            throw new IllegalArgumentException("not a word of this index: " + word);
        }
        return termOfWord[entry.number()];
    }

    /** Whether a word can be found, which stop words cannot. */
    boolean has(Interner.Entry entry) {
        return entry.number() >= 0;
    }

    int term(Interner.Entry entry) {
        return termOfWord[entry.number()];
    }

    /** The terms that a word in a document counts for, and how much; its own with 1. */
    Map<Integer, Double> mentions(Interner.Entry entry) {
        return mentions.get(entry.number());
    }
}
