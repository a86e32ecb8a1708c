package nl.foutwijzer.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Letters that stand for whole words. Compression names a word that it has seen by how far back
 * that was, which takes more than a letter of the texts' own: with these they take a quarter less.
 */
final class Wordbook {
    /** A word with the blank before it, a tag, or the number of a {@link CommonLines} line. */
    private static final Pattern TOKEN =
            Pattern.compile(" ?\\p{L}+|<[^<>\n]*>|\u0001[0-9a-z]+|.", Pattern.DOTALL);

    private static final int SHORTEST = 3;

    /**
     * Letters from here to there take at most two bytes; those from 32 to 126 stay what they are.
     */
    private static final int FIRST = 2;

    private static final int LAST = 0x7FF;

    private final Map<String, Character> letters = new LinkedHashMap<>();

    Wordbook(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        BitSet taken = new BitSet();
        for (String text : texts) {
            text.chars().forEach(taken::set);
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                if (token.end() - token.start() >= SHORTEST
                        && text.charAt(token.start()) > '\u0001') {
                    counts.merge(token.group(), 1, Integer::sum);
                }
            }
        }
        assign(counts, free(taken));
    }

    private static List<Integer> free(BitSet taken) {
        taken.set('\n');
        taken.set(' ', '\u007f');
        return IntStream.rangeClosed(FIRST, LAST).filter(c -> !taken.get(c)).boxed().toList();
    }

    /** The words that take the most get letters, and the most frequent of them the shortest. */
    private void assign(Map<String, Integer> counts, List<Integer> free) {
        Comparator<String> byName = Comparator.naturalOrder();
        Comparator<String> byGain =
                Comparator.comparing(word -> -counts.get(word) * (word.length() - 2));
        Comparator<String> byCount = Comparator.comparing(word -> -counts.get(word));
        List<String> words =
                counts.keySet().stream()
                        .filter(word -> counts.get(word) > SHORTEST)
                        .sorted(byGain.thenComparing(byName))
                        .limit(free.size())
                        .collect(Collectors.toCollection(ArrayList::new));
        words.sort(byCount.thenComparing(byName));
        words.forEach(word -> letters.put(word, (char) (int) free.get(letters.size())));
    }

    /** A line for each word: its letter, then the word. */
    String text() {
        return letters.entrySet().stream()
                .map(entry -> entry.getValue() + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** A text with letters for the words that have one. */
    String shortened(String text) {
        StringBuilder shorter = new StringBuilder(text.length());
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            Character letter =
                    token.end() - token.start() < SHORTEST ? null : letters.get(token.group());
            if (letter != null) {
                shorter.append(text, end, token.start()).append(letter.charValue());
                end = token.end();
            }
        }
        return shorter.append(text, end, text.length()).toString();
    }
}
