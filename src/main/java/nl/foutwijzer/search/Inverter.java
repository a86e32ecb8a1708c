package nl.foutwijzer.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.foutwijzer.job.Jobs;

/** Turns documents with their terms into terms with their documents. */
final class Inverter {
    private static final int CHUNK = 256;

    private final Vocabulary vocabulary;
    private final List<Tokens> documents;
    private final double[] boosts;
    private final Jobs jobs;

    /** A document's terms, ascending, how often each occurs in it, and its length, all boosted. */
    private static final class Bag {
        private final int[] terms;
        private final float[] frequencies;
        private final double length;

        private Bag(int[] terms, float[] frequencies, double length) {
            this.terms = terms;
            this.frequencies = frequencies;
            this.length = length;
        }

        private double length() {
            return length;
        }
    }

    /**
     * @param boosts of each document
     */
    Inverter(Vocabulary vocabulary, List<Tokens> documents, double[] boosts, Jobs jobs) {
        this.vocabulary = vocabulary;
        this.documents = documents;
        this.boosts = boosts;
        this.jobs = jobs;
    }

    /** The postings of every term. */
    Postings[] postings() {
        List<Integer> starts =
                IntStream.iterate(0, i -> i < documents.size(), i -> i + CHUNK).boxed().toList();
        List<Bag> bags = jobs.map(starts, this::bags).stream().flatMap(List::stream).toList();
        int[] counts = new int[vocabulary.terms()];
        bags.forEach(bag -> Arrays.stream(bag.terms).forEach(t -> counts[t]++));
        return quantized(bags, counts);
    }

    private List<Bag> bags(int start) {
        double[] frequencies = new double[vocabulary.terms()];
        return documents.subList(start, Math.min(documents.size(), start + CHUNK)).stream()
                .map(document -> bag(document, frequencies))
                .toList();
    }

    /**
     * @param frequencies all zero, and left so
     */
    private Bag bag(Tokens document, double[] frequencies) {
        IntStream.Builder touched = IntStream.builder();
        double length = 0;
        int word = 0;
        for (int passage = 0; passage < document.fields().size(); passage++) {
            double boost = document.fields().get(passage).boost();
            for (; word < document.ends().get(passage); word++) {
                Interner.Entry entry = document.words().get(word);
                if (vocabulary.has(entry)) {
                    length += boost;
                    vocabulary
                            .mentions(entry)
                            .forEach(
                                    (term, weight) -> {
                                        if (frequencies[term] == 0) {
                                            touched.add(term);
                                        }
                                        frequencies[term] += boost * weight;
                                    });
                }
            }
        }
        int[] terms = touched.build().sorted().toArray();
        float[] own = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            own[i] = (float) frequencies[terms[i]];
            frequencies[terms[i]] = 0;
        }
        return new Bag(terms, own, length);
    }

    private Postings[] quantized(List<Bag> bags, int[] counts) {
        Weights weights =
                new Weights(
                        bags.size(), bags.stream().mapToDouble(Bag::length).average().orElse(1));
        int[][] numbers = new int[counts.length][];
        float[][] scores = new float[counts.length][];
        for (int term = 0; term < counts.length; term++) {
            numbers[term] = new int[counts[term]];
            scores[term] = new float[counts[term]];
        }
        int[] next = new int[counts.length];
        float highest = Float.MIN_VALUE;
        for (int document = 0; document < bags.size(); document++) {
            Bag bag = bags.get(document);
            for (int i = 0; i < bag.terms.length; i++) {
                int term = bag.terms[i];
                double score =
                        boosts[document] * weights.of(bag.frequencies[i], bag.length, counts[term]);
                numbers[term][next[term]] = document;
                scores[term][next[term]++] = (float) score;
                highest = Math.max(highest, (float) score);
            }
        }
        Postings[] postings = new Postings[counts.length];
        for (int term = 0; term < counts.length; term++) {
            postings[term] = quantized(numbers[term], scores[term], highest);
        }
        return postings;
    }

    private static Postings quantized(int[] documents, float[] scores, float highest) {
        float top = Float.MIN_VALUE;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        byte[] impacts = new byte[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double share = scores[i] / (double) top;
            impacts[i] = (byte) Math.max(1, Math.round(share * Postings.HIGHEST));
        }
        long scale = Math.round(top / (double) highest * Postings.TOP_SCALE);
        return new Postings(documents, impacts, (int) Math.max(1, scale));
    }
}
