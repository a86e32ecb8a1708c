package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.foutwijzer.analysis.WordCutter;

/**
 * The words of an index with their postings ({@code w}), postings too long to stand there ({@code
 * p}), the places of words for phrases ({@code q}), and the words behind their length, as a
 * character from {@code 0} on, for guessing at typos ({@code v}).
 */
final class WordShards {
    private static final int WORDS = 5_000;
    private static final int POOLED = 8_000;
    private static final int GUESSES = 16_000;

    /** Postings up to so many characters stand beside their word, which saves a request. */
    private static final int INLINE = 512;

    /** Shorter words are not guessed. */
    private static final int SHORTEST_GUESS = 3;

    private final Vocabulary vocabulary;
    private final Postings[] postings;
    private final Positions positions;
    private final ShardWriter words = new ShardWriter("w", WORDS);
    private final Pool postingPool = new Pool("p", POOLED);
    private final Pool placePool = new Pool("q", POOLED);
    private final TreeMap<String, CharSequence> guesses = new TreeMap<>();
    private final ShardWriter guessShards = new ShardWriter("v", GUESSES);

    WordShards(Vocabulary vocabulary, Postings[] postings, Positions positions) {
        this.vocabulary = vocabulary;
        this.postings = postings;
        this.positions = positions;
    }

    /** All shards, for a manifest that knows where they begin. */
    List<Shard> write() {
        TreeSet<String> all = new TreeSet<>(vocabulary.words());
        all.addAll(vocabulary.stopWords());
        for (String word : all) {
            if (vocabulary.stopWords().contains(word)) {
                words.add(word, "-");
            } else {
                add(word);
            }
        }
        List<Shard> shards = new ArrayList<>(words.shards());
        shards.addAll(postingPool.shards());
        shards.addAll(placePool.shards());
        guesses.forEach(guessShards::add);
        shards.addAll(guessShards.shards());
        return shards;
    }

    /** The first key of each {@code w} shard. */
    List<String> firstWords() {
        return words.firstKeys();
    }

    /** The first key of each {@code v} shard. */
    List<String> firstGuesses() {
        return guessShards.firstKeys();
    }

    private void add(String word) {
        int term = vocabulary.term(word);
        Postings own = postings[term];
        if (own.size() == 0) {
            return; // a synonym of words that stand nowhere either
        }
        guess(word, own.size());
        if (!vocabulary.head(term).equals(word)) {
            words.add(word, "=" + vocabulary.head(term));
            return;
        }
        StringBuilder value = new StringBuilder("!");
        Numbers.append(value, own.size());
        Numbers.append(value, own.scale());
        placePool.add(positions.encoded(term), value);
        CharSequence encoded = own.encoded();
        if (encoded.length() <= INLINE) {
            Numbers.append(value, 0);
            value.append(encoded);
        } else {
            Numbers.append(value, 1);
            postingPool.add(encoded, value);
        }
        words.add(word, value);
    }

    private void guess(String word, int documents) {
        boolean letters =
                word.codePoints().allMatch(c -> Character.isLetter(c) && !WordCutter.isUnspaced(c));
        if (letters && word.length() >= SHORTEST_GUESS) {
            StringBuilder value = new StringBuilder("!");
            Numbers.append(value, 31 - Integer.numberOfLeadingZeros(documents));
            guesses.put((char) ('0' + word.length()) + word, value);
        }
    }
}
