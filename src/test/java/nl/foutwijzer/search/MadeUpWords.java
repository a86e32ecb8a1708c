package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that look Dutch and mean nothing: with endings, accents, and compounds of each other. */
final class MadeUpWords {
    private static final String CONSONANTS = "bdgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final List<String> ENDINGS = List.of("", "", "", "en", "s", "t", "je");
    private static final List<String> STOP_WORDS = List.of("de", "het", "een", "van", "op", "Die");
    private static final List<String> JAPANESE =
            List.of("ア", "プ", "リ", "の", "失", "敗", "𠮟", "𠮷", "エ", "ラ", "ー", "を", "確", "認");
    private static final int STEMS = 1500;
    private static final int COMPOUNDS = 3500;
    private static final int LONE_HEADS = 40;

    private final Random random;
    private final List<String> stems;
    private final List<String> words;

    /** Parts that stand only in compounds: the first in three each, the others in one. */
    private final List<String> hidden;

    MadeUpWords(Random random) {
        this.random = random;
        this.stems = distinct(STEMS);
        this.hidden = distinct(2 * LONE_HEADS);
        this.words = new ArrayList<>(stems);
        for (int i = 0; i < COMPOUNDS; i++) {
            words.add(one(stems) + (random.nextInt(4) == 0 ? "s" : "") + one(stems));
        }
        for (int i = 0; i < hidden.size(); i++) {
            for (int j = i < LONE_HEADS ? 3 : 1; j > 0; j--) {
                words.add(one(stems) + hidden.get(i));
            }
        }
        Collections.shuffle(words, random);
    }

    private List<String> distinct(int count) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < count) {
            all.add(made());
        }
        return List.copyOf(all);
    }

    private String made() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(letter(CONSONANTS)).append(letter(VOWELS));
        }
        return word.append(letter("klmnprst")).toString();
    }

    private char letter(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    List<String> stems() {
        return stems;
    }

    List<String> hidden() {
        return hidden;
    }

    /** A word, of some often and of most seldom, in one of its forms. */
    String word() {
        double share = Math.pow(random.nextDouble(), 3);
        String word = words.get((int) (words.size() * share)) + one(ENDINGS);
        return switch (random.nextInt(12)) {
            case 0 -> word.replaceFirst("e", "é");
            case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case 2 -> "kb" + random.nextInt(300);
            default -> word;
        };
    }

    /** Words with stop words between, some of them in quotes or behind commas. */
    String text(int length) {
        return Stream.generate(() -> random.nextInt(4) == 0 ? one(STOP_WORDS) : word())
                .limit(length)
                .map(word -> random.nextInt(9) == 0 ? "'" + word + "'," : word)
                .collect(Collectors.joining(" "));
    }

    String japanese(int length) {
        return Stream.generate(() -> one(JAPANESE)).limit(length).collect(Collectors.joining());
    }
}
