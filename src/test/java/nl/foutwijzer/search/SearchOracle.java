package nl.foutwijzer.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.analysis.Compounds;
import nl.foutwijzer.analysis.Stemmer;
import nl.foutwijzer.analysis.WordCutter;

/**
 * Answers queries as an index does, by looking at every document: it has no shards, no postings, no
 * numbers for words, and does not know how they are written.
 */
public final class SearchOracle {
    private static final int EXACT = 10;
    private static final int PREFIX = 8;
    private static final int TYPO = 6;
    private static final int TYPOS = 4;
    private static final int ENDING = 5;
    private static final int MOST_GUESSED_WORDS = 6;
    private static final int MOST_WORDS = 32;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»‟]([^\"“”„«»‟]*)[\"“”„«»‟]");
    private static final Pattern LAST_RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+$");

    private final List<SearchDocument> documents;
    private final Stemmer stemmer;

    /** The spelling of each word that the stemmer gets. */
    private final TreeMap<String, String> spellings = new TreeMap<>();

    private final Map<String, String> terms = new HashMap<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final List<List<String>> placed = new ArrayList<>();
    private final List<Map<String, Integer>> scores = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /**
     * @param documents all that match, best first
     */
    public record Answer(
            List<String> documents, Map<String, String> corrected, List<String> unmatched) {}

    private record Meaning(Map<String, Integer> factors, String used, boolean literal) {}

    public SearchOracle(SearchSource source) {
        this.documents = source.documents();
        this.stemmer = Stemmer.of(source.language());
        documents.forEach(d -> d.passages().forEach(p -> spell(p.text())));
        source.synonyms().forEach(group -> group.forEach(this::spell));
        spellings.keySet().removeAll(stemmer.stopWords());
        Compounds compounds = new Compounds(source.language(), spellings.keySet());
        List.copyOf(spellings.keySet()).forEach(w -> compounds.parts(w).forEach(p -> spell(p, p)));
        spellings.keySet().removeAll(stemmer.stopWords());
        spellings.forEach((word, raw) -> terms.put(word, stemmer.term(raw)));
        source.synonyms().forEach(this::addSynonyms);
        documents.forEach(d -> placed.add(placed(d)));
        score(compounds);
    }

    private void spell(String text) {
        WordCutter.cut(text, this::spell);
    }

    private void spell(String raw, String word) {
        spellings.merge(word, raw, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private void addSynonyms(List<String> group) {
        Set<String> all = new HashSet<>();
        Set<String> single = new HashSet<>();
        for (String member : group) {
            List<String> own =
                    WordCutter.cut(member).stream()
                            .filter(terms::containsKey)
                            .map(terms::get)
                            .toList();
            all.addAll(own);
            single.addAll(own.size() == 1 ? own : List.of());
        }
        for (String term : single) {
            all.stream()
                    .filter(other -> !other.equals(term))
                    .forEach(o -> synonyms.computeIfAbsent(term, t -> new HashSet<>()).add(o));
        }
    }

    /** The terms of a document in their places; empty where there is a stop word, or nothing. */
    private List<String> placed(SearchDocument document) {
        List<String> places = new ArrayList<>();
        for (SearchDocument.Passage passage : document.passages()) {
            WordCutter.cut(passage.text()).forEach(w -> places.add(terms.getOrDefault(w, "")));
            for (int i = 0; i < 10; i++) {
                places.add("");
            }
        }
        return places;
    }

    private void score(Compounds compounds) {
        List<Map<String, Double>> counted = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        for (SearchDocument document : documents) {
            Map<String, Double> counts = new HashMap<>();
            double length = 0;
            for (SearchDocument.Passage passage : document.passages()) {
                double boost = passage.field().boost();
                for (String word : WordCutter.cut(passage.text())) {
                    if (terms.containsKey(word)) {
                        length += boost;
                        mentions(word, compounds)
                                .forEach((t, w) -> counts.merge(t, boost * w, Double::sum));
                    }
                }
            }
            counts.keySet().forEach(t -> frequency.merge(t, 1, Integer::sum));
            counted.add(counts);
            lengths.add(length);
        }
        Weights weights =
                new Weights(
                        documents.size(),
                        lengths.stream().mapToDouble(l -> l).average().orElseThrow());
        List<Map<String, Float>> exact = new ArrayList<>();
        Map<String, Float> tops = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            double boost = documents.get(i).kind().boost();
            double length = lengths.get(i);
            Map<String, Float> own = new HashMap<>();
            counted.get(i)
                    .forEach(
                            (t, n) -> {
                                double w =
                                        weights.of(
                                                n.floatValue(),
                                                length,
                                                frequency.getOrDefault(t, 0));
                                own.put(t, (float) (boost * w));
                                tops.merge(t, (float) (boost * w), Math::max);
                            });
            exact.add(own);
        }
        double highest = tops.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        for (Map<String, Float> own : exact) {
            scores.add(
                    own.entrySet().stream()
                            .collect(
                                    toMap(
                                            Map.Entry::getKey,
                                            e ->
                                                    rounded(
                                                            e.getValue(),
                                                            tops.getOrDefault(e.getKey(), 0f),
                                                            highest))));
        }
    }

    /**
     * In 30 steps below the highest of its term, which is one of 1,000 below the highest of all.
     */
    private static int rounded(double score, double top, double highest) {
        long impact = Math.max(1, Math.round(score / top * 30));
        return (int) (impact * Math.max(1, Math.round(top / highest * 1000)));
    }

    private Map<String, Double> mentions(String word, Compounds compounds) {
        Map<String, Double> weights = new HashMap<>();
        weights.put(terms.get(word), 1.0);
        Map<String, Double> parts = new HashMap<>();
        parts.put(terms.get(word), 1.0);
        for (String part : compounds.parts(word)) {
            if (terms.containsKey(part)) {
                parts.merge(terms.get(part), Vocabulary.PART, Math::max);
            }
        }
        weights.putAll(parts);
        parts.forEach(
                (term, weight) ->
                        synonyms.getOrDefault(term, Set.of())
                                .forEach(
                                        s ->
                                                weights.merge(
                                                        s,
                                                        weight * Vocabulary.SYNONYM,
                                                        Math::max)));
        return weights;
    }

    /** All words that can be found, in order. */
    public List<String> words() {
        return spellings.keySet().stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(String word) {
        return terms.containsKey(word) && frequency.containsKey(terms.get(word));
    }

    /**
     * @param allowed by the number of a document
     */
    public Answer answer(String query, IntPredicate allowed) {
        List<List<String>> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(query.strip());
        String loose =
                quoted.replaceAll(
                        found -> {
                            phrases.add(WordCutter.cut(found.group(1)));
                            return " \n ";
                        });
        Map<String, Boolean> unfinished = new LinkedHashMap<>();
        phrases.forEach(phrase -> phrase.forEach(w -> unfinished.put(w, false)));
        List<String> rest = WordCutter.cut(loose);
        rest.forEach(w -> unfinished.put(w, false));
        Matcher last = LAST_RUN.matcher(loose);
        if (last.find() && !WordCutter.cut(last.group()).isEmpty()) {
            unfinished.put(rest.get(rest.size() - 1), true);
        }
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        boolean guess = unfinished.size() <= MOST_GUESSED_WORDS;
        unfinished.entrySet().stream()
                .limit(MOST_WORDS)
                .filter(e -> !stemmer.stopWords().contains(e.getKey()))
                .forEach(e -> meanings.put(e.getKey(), meaning(e.getKey(), e.getValue(), guess)));
        return ranked(meanings, phrases, allowed);
    }

    private Answer ranked(
            Map<String, Meaning> meanings, List<List<String>> phrases, IntPredicate allowed) {
        record Found(int document, int words, long score) {}
        List<Found> found = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            Map<String, Integer> own = scores.get(document);
            int matched = 0;
            long total = 0;
            for (Meaning meaning : meanings.values()) {
                long best = 0;
                for (Map.Entry<String, Integer> factor : meaning.factors().entrySet()) {
                    int score = own.getOrDefault(factor.getKey(), 0);
                    best = Math.max(best, (long) score * factor.getValue());
                }
                matched += best > 0 ? 1 : 0;
                total += best;
            }
            int number = document;
            if (matched > 0
                    && allowed.test(document)
                    && phrases.stream().allMatch(p -> holds(number, p, meanings))) {
                found.add(new Found(document, matched, total));
            }
        }
        found.sort(
                Comparator.comparingInt(Found::words)
                        .thenComparingLong(Found::score)
                        .reversed()
                        .thenComparingInt(Found::document));
        Map<String, String> corrected = new LinkedHashMap<>();
        meanings.forEach((word, m) -> corrected.put(word, m.used()));
        corrected.values().removeIf(String::isEmpty);
        return new Answer(
                found.stream().map(f -> documents.get(f.document()).path()).toList(),
                corrected,
                meanings.entrySet().stream()
                        .filter(e -> e.getValue().factors().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private boolean holds(int document, List<String> phrase, Map<String, Meaning> meanings) {
        List<String> places = placed.get(document);
        if (phrase.stream().noneMatch(meanings::containsKey)) {
            return true;
        }
        return IntStream.range(-phrase.size(), places.size())
                .anyMatch(
                        start ->
                                IntStream.range(0, phrase.size())
                                        .allMatch(
                                                i ->
                                                        fits(
                                                                places,
                                                                start + i,
                                                                phrase.get(i),
                                                                meanings)));
    }

    private boolean fits(
            List<String> places, int place, String word, Map<String, Meaning> meanings) {
        return !meanings.containsKey(word)
                || (place >= 0
                        && place < places.size()
                        && meanings.get(word).literal()
                        && places.get(place).equals(terms.get(word)));
    }

    private Meaning meaning(String word, boolean unfinished, boolean guess) {
        if (isKnown(word)) {
            return new Meaning(Map.of(terms.get(word), EXACT), "", true);
        }
        Map<String, Integer> beginning = guess ? beginning(word) : Map.of();
        if (!guess || (unfinished && !beginning.isEmpty())) {
            return new Meaning(beginning, "", false);
        }
        List<String> near = near(word);
        if (!near.isEmpty()) {
            Map<String, Integer> factors = new HashMap<>();
            near.forEach(n -> factors.putIfAbsent(terms.get(n), edits(word, n) > 1 ? TYPOS : TYPO));
            return new Meaning(factors, near.get(0), false);
        }
        return new Meaning(beginning.isEmpty() ? ending(word) : beginning, "", false);
    }

    /** The terms of the words that begin so; those in the most documents, if they begin so too. */
    private Map<String, Integer> beginning(String word) {
        if (word.length() < 2 && !WordCutter.isUnspaced(word.codePointAt(0))) {
            return Map.of();
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String longer : words()) {
            if (longer.startsWith(word)) {
                boolean first = head(longer).equals(longer);
                weights.merge(
                        terms.get(longer), first ? frequency.get(terms.get(longer)) : 0, Math::max);
            }
        }
        return best(weights, PREFIX);
    }

    private String head(String word) {
        return spellings.keySet().stream()
                .filter(w -> Objects.equals(terms.get(w), terms.get(word)))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> ending(String word) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (word.length() >= 4) {
            guessable()
                    .filter(w -> w.length() > word.length() && w.endsWith(word))
                    .sorted(byWeight())
                    .limit(8)
                    .forEach(w -> weights.put(terms.get(w), 0));
        }
        return best(weights, ENDING);
    }

    private static Map<String, Integer> best(Map<String, Integer> weights, int factor) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(8)
                .collect(toMap(Map.Entry::getKey, e -> factor));
    }

    private List<String> near(String word) {
        int reach = word.length() < 8 ? 1 : 2;
        if (word.length() < 4 || !word.codePoints().allMatch(Character::isLetter)) {
            return List.of();
        }
        return guessable()
                .filter(w -> Math.abs(w.length() - word.length()) <= reach)
                .filter(w -> edits(word, w) <= reach)
                .sorted(
                        Comparator.<String>comparingInt(w -> edits(word, w))
                                .thenComparing(byWeight()))
                .limit(4)
                .toList();
    }

    private Stream<String> guessable() {
        return words().stream()
                .filter(w -> w.length() >= 3)
                .filter(
                        w ->
                                w.codePoints()
                                        .allMatch(
                                                c ->
                                                        Character.isLetter(c)
                                                                && !WordCutter.isUnspaced(c)));
    }

    /** By the power of two of the number of documents, then shorter words first. */
    private Comparator<String> byWeight() {
        return Comparator.<String>comparingInt(
                        w -> Integer.numberOfLeadingZeros(frequency.getOrDefault(terms.get(w), 0)))
                .thenComparing(String::length)
                .thenComparing(w -> w);
    }

    /**
     * Insertions, deletions, substitutions and swaps of neighbours, straight from the definition.
     */
    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
