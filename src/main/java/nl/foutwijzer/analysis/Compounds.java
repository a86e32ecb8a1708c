package nl.foutwijzer.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.model.LanguageTag;

/**
 * Splits compounds of the languages that write them as one word, with the site's own vocabulary as
 * the dictionary: {@code installatiefout} into {@code installatie} and {@code fout}.
 *
 * <p>A part counts if it is a word by itself, or if other words have it too: where {@code
 * installatiefout}, {@code netwerkfout} and {@code netwerknaam} stand, {@code fout} and {@code
 * netwerk} are parts though nobody wrote them alone.
 */
public final class Compounds {
    private static final Set<String> COMPOUNDING =
            Set.of("nl", "de", "da", "sv", "nb", "nn", "no", "fi", "hu", "et");
    private static final List<String> LINKS = List.of("", "s", "en", "n", "e", "er", "es");
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WORD = 7;
    private static final int LONGEST_WORD = 40;
    private static final int MIN_SUPPORT = 2;
    private static final int WORD = 1000;

    private final boolean active;
    private final Set<String> words;
    private final Counts beginnings;
    private final Counts ends;

    private record Split(String left, String right, int score) {}

    /**
     * @param vocabulary all words, folded, without stop words
     */
    public Compounds(LanguageTag language, Collection<String> vocabulary) {
        this.active = COMPOUNDING.contains(language.locale().getLanguage());
        List<String> letters =
                active ? vocabulary.stream().filter(Compounds::isWord).toList() : List.of();
        this.words = new HashSet<>(letters);
        this.beginnings = Counts.ofBeginnings(letters);
        this.ends = Counts.ofEnds(letters);
    }

    private static boolean isWord(String word) {
        return word.length() <= LONGEST_WORD && word.chars().allMatch(Character::isLetter);
    }

    /**
     * The parts of a word, of those that are compounds their parts too; none if it is no compound.
     */
    public Set<String> parts(String word) {
        if (!active || !isWord(word)) {
            return Set.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        collect(word, parts);
        return parts;
    }

    private void collect(String word, Set<String> parts) {
        best(word)
                .ifPresent(
                        split -> {
                            for (String part : List.of(split.left(), split.right())) {
                                if (parts.add(part)) {
                                    collect(part, parts);
                                }
                            }
                        });
    }

    private Optional<Split> best(String word) {
        Split best = null;
        if (word.length() >= SHORTEST_WORD) {
            for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
                for (Split split : at(word, i)) {
                    best = best == null || split.score() > best.score() ? split : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The splits at an index, one for each link between the parts. */
    private List<Split> at(String word, int index) {
        String right = word.substring(index);
        int rightScore = score(right, ends.of(right));
        List<Split> splits = new ArrayList<>();
        if (rightScore > 0) {
            String linked = word.substring(0, index);
            for (String link : LINKS) {
                String left = linked.substring(0, Math.max(0, index - link.length()));
                boolean fits = left.length() >= SHORTEST_PART && linked.endsWith(link);
                int leftScore = fits ? leftScore(left, link, linked) : 0;
                if (leftScore > 0) {
                    splits.add(new Split(left, right, leftScore + rightScore - link.length()));
                }
            }
        }
        return splits;
    }

    /**
     * A link counts only behind a word; without one, what other compounds begin with counts too.
     */
    private int leftScore(String left, String link, String linked) {
        if (link.isEmpty()) {
            return score(left, beginnings.of(linked));
        }
        return words.contains(left) ? WORD : 0;
    }

    private int score(String part, int support) {
        if (words.contains(part)) {
            return WORD + Math.min(support, WORD / 2);
        }
        int others = support - 1;
        return part.length() > SHORTEST_PART && others >= MIN_SUPPORT
                ? Math.min(others, WORD / 2)
                : 0;
    }
}
