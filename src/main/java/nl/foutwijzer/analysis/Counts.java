package nl.foutwijzer.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** How many words begin, or end, with some letters. */
final class Counts {
    private final String[] sorted;
    private final UnaryOperator<String> turn;

    private Counts(Collection<String> words, UnaryOperator<String> turn) {
        this.sorted = words.stream().map(turn).sorted().toArray(String[]::new);
        this.turn = turn;
    }

    static Counts ofBeginnings(Collection<String> words) {
        return new Counts(words, word -> word);
    }

    static Counts ofEnds(Collection<String> words) {
        return new Counts(words, word -> new StringBuilder(word).reverse().toString());
    }

    /** How many of the words have these letters there. */
    int of(String letters) {
        String key = turn.apply(letters);
        return place(key + '\uFFFF') - place(key);
    }

    private int place(String key) {
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 1;
    }
}
