package nl.foutwijzer.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.bench.Sample.Cause;
import nl.foutwijzer.bench.Sample.Occurrence;
import nl.foutwijzer.bench.Sample.StepWords;
import nl.foutwijzer.bench.Sample.Words;

/**
 * Which words each page of a sample shows, by which answers are judged. A code's page shows its own
 * words, the product's message and its steps in full.
 */
final class PageWords {
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final SortedMap<String, BitSet> pages = new TreeMap<>();
    private final Map<String, BitSet> titles = new HashMap<>();

    private PageWords() {}

    static PageWords of(Sample sample, Language language) {
        PageWords words = new PageWords();
        Map<String, BitSet> steps = new HashMap<>();
        for (int step = 0; step < Sample.STEPS; step++) {
            StepWords text = sample.step(step, language);
            String path = language.tag() + "/steps/" + Sample.stepId(step) + ".html";
            words.add(path, text.title(), List.of(text.summary(), text.markdown()));
            steps.put(Sample.stepId(step), words.pages.get(path));
        }
        for (int code = 0; code < sample.codes(); code++) {
            words.addCode(sample, code, language, steps);
        }
        return words;
    }

    private void addCode(Sample sample, int code, Language language, Map<String, BitSet> steps) {
        String path = pageOf(sample, code, language);
        List<String> titles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        BitSet shown = new BitSet();
        for (Occurrence occurrence : sample.occurrences(code)) {
            Words words = sample.words(code, occurrence, language);
            titles.add(words.message());
            texts.addAll(List.of(words.meaning(), words.solved()));
            texts.add(sample.original(code, occurrence));
            texts.addAll(words.causes());
            Stream.concat(
                            Stream.of(occurrence.step()),
                            occurrence.causes().stream().map(Cause::step))
                    .forEach(step -> shown.or(Objects.requireNonNull(steps.get(step))));
        }
        add(path, String.join("\n", titles), texts);
        pages.get(path).or(shown);
    }

    /** The path of a code's page in the built site. */
    static String pageOf(Sample sample, int code, Language language) {
        return language.tag() + "/code/" + sample.code(code).toLowerCase(Locale.ROOT) + ".html";
    }

    private void add(String path, String title, List<String> texts) {
        titles.put(path, numbersOf(title));
        pages.put(path, numbersOf(title + "\n" + String.join("\n", texts)));
    }

    private BitSet numbersOf(String text) {
        BitSet set = new BitSet();
        NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .forEach(w -> set.set(numbers.computeIfAbsent(w, key -> numbers.size())));
        return set;
    }

    boolean occurs(String word) {
        return numbers.containsKey(word);
    }

    /** Whether the page shows any of these words. */
    boolean shows(String page, Collection<String> words) {
        return meet(pages.get(page), words);
    }

    /** Whether any of these words stands in the title of the page. */
    boolean isTitled(String page, Collection<String> words) {
        return meet(titles.get(page), words);
    }

    /** The pages that show all of these words. */
    List<String> showingAll(List<String> words) {
        return pages.keySet().stream()
                .filter(page -> words.stream().allMatch(word -> shows(page, List.of(word))))
                .toList();
    }

    /** How large a part of all pages shows any of these words. */
    double shareShowing(Collection<String> words) {
        return share(pages.values(), words);
    }

    /** How large a part of all titles has any of these words. */
    double shareTitled(Collection<String> words) {
        return share(titles.values(), words);
    }

    private double share(Collection<BitSet> sets, Collection<String> words) {
        BitSet wanted = known(words);
        return sets.stream().filter(wanted::intersects).count() / (double) sets.size();
    }

    private boolean meet(BitSet set, Collection<String> words) {
        return set != null && set.intersects(known(words));
    }

    private BitSet known(Collection<String> words) {
        BitSet known = new BitSet();
        words.stream().filter(numbers::containsKey).forEach(word -> known.set(numbers.get(word)));
        return known;
    }
}
