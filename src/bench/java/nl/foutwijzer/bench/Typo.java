package nl.foutwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * A word with one mistake in it.
 *
 * @param forms the word and its other forms
 * @param first whether the mistake is in the first letter
 */
record Typo(Set<String> forms, String typed, boolean first) {

    private enum Kind {
        INSERT,
        DELETE,
        SUBSTITUTE,
        SWAP
    }

    /**
     * As many of each kind, anywhere in the word; none of them makes another word.
     *
     * @param families the words to draw from, with their forms
     * @param known whether something is a word
     */
    static List<Typo> draw(
            int count, Map<String, Set<String>> families, Predicate<String> known, long seed) {
        List<String> words = families.keySet().stream().sorted().toList();
        SplittableRandom random = new SplittableRandom(seed);
        List<Typo> typos = new ArrayList<>();
        while (typos.size() < count) {
            Kind kind = Kind.values()[typos.size() % Kind.values().length];
            String word = words.get(random.nextInt(words.size()));
            int at = random.nextInt(word.length());
            String typed = mistype(kind, word, at, (char) random.nextInt('a', 'z' + 1));
            if (!typed.equals(word) && !known.test(typed)) {
                typos.add(new Typo(families.get(word), typed, at == 0));
            }
        }
        return typos;
    }

    private static String mistype(Kind kind, String word, int at, char letter) {
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (kind) {
            case INSERT -> before + letter + word.substring(at);
            case DELETE -> before + after;
            case SUBSTITUTE -> before + letter + after;
            case SWAP ->
                    after.isEmpty()
                            ? word
                            : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
