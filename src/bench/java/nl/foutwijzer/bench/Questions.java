package nl.foutwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.bench.Sample.Words;

/** What readers ask of a sample in one language; always the same for the same sample. */
final class Questions {
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final long SEED = 3;

    /**
     * A query, and the pages that answer it.
     *
     * @param right paths in the site
     */
    record Question(String query, List<String> right) {}

    /**
     * Half of a compound.
     *
     * @param words itself, and the compounds that hold it
     */
    record Half(String typed, Set<String> words) {}

    private final Sample sample;
    private final Language language;
    private final Vocabulary vocabulary;
    private final PageWords pageWords;

    Questions(Sample sample, Language language) {
        this.sample = sample;
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.pageWords = PageWords.of(sample, language);
    }

    PageWords pageWords() {
        return pageWords;
    }

    /** Codes as the product prints them. */
    List<Question> codes(int count) {
        return IntStream.range(0, count).mapToObj(this::code).toList();
    }

    private Question code(int number) {
        int code = new SplittableRandom(SEED + number).nextInt(sample.codes());
        return new Question(sample.code(code), List.of(page(code)));
    }

    /** Codes in every spelling. */
    List<Question> spelledCodes(int count) {
        return codes(count).stream()
                .flatMap(q -> Spellings.of(q.query()).stream().map(s -> new Question(s, q.right())))
                .toList();
    }

    /** Two words of one message. */
    List<Question> pairs(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> known(words(random).message()))
                .filter(words -> words.size() >= 2)
                .limit(count)
                .map(words -> words.subList(0, 2))
                .map(pair -> new Question(String.join(" ", pair), pageWords.showingAll(pair)))
                .toList();
    }

    /** One, two or three words out of somewhere. */
    List<String> anything(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            List<String> words = known(words(random).meaning());
            int from = random.nextInt(words.size());
            int size = queries.size() % 3 + 1;
            queries.add(String.join(" ", words.subList(from, Math.min(from + size, words.size()))));
        }
        return queries;
    }

    /** Words that occur, each with a mistake. */
    List<Typo> typos(int count) {
        Map<String, Set<String>> families = new TreeMap<>(vocabulary.families());
        families.keySet().removeIf(word -> !pageWords.occurs(word));
        Predicate<String> known = vocabulary.families()::containsKey;
        return Typo.draw(count, families, known.or(pageWords::occurs), SEED);
    }

    /** First halves of compounds that occur. */
    List<Half> firstHalves() {
        return halves(vocabulary.modifiers());
    }

    /** Second halves of compounds that occur, as words that begin nothing. */
    List<Half> secondHalves() {
        Map<String, Set<String>> heads = new TreeMap<>(vocabulary.heads());
        heads.keySet().removeAll(vocabulary.modifiers().keySet());
        return halves(heads);
    }

    private List<Half> halves(Map<String, Set<String>> halves) {
        return halves.entrySet().stream()
                .map(half -> new Half(half.getKey(), half.getValue()))
                .filter(half -> half.words().stream().anyMatch(pageWords::occurs))
                .toList();
    }

    private Words words(SplittableRandom random) {
        int code = random.nextInt(sample.codes());
        return sample.words(code, sample.occurrences(code).get(0), language);
    }

    /** The words of a text that the vocabulary knows. */
    private List<String> known(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(vocabulary.families()::containsKey)
                .distinct()
                .toList();
    }

    private String page(int code) {
        return PageWords.pageOf(sample, code, language);
    }
}
