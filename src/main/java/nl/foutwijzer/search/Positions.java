package nl.foutwijzer.search;

import java.util.List;

/** Where in which documents the words of each term stand, for phrases. */
final class Positions {
    private final int[] starts;
    private final int[] documents;
    private final int[] places;

    Positions(Vocabulary vocabulary, List<Tokens> all) {
        int[] counts = new int[vocabulary.terms() + 1];
        for (Tokens tokens : all) {
            for (Interner.Entry entry : tokens.words()) {
                if (vocabulary.has(entry)) {
                    counts[vocabulary.term(entry) + 1]++;
                }
            }
        }
        for (int term = 1; term < counts.length; term++) {
            counts[term] += counts[term - 1];
        }
        this.starts = counts.clone();
        this.documents = new int[counts[vocabulary.terms()]];
        this.places = new int[documents.length];
        for (int document = 0; document < all.size(); document++) {
            fill(vocabulary, document, all.get(document), counts);
        }
    }

    private void fill(Vocabulary vocabulary, int document, Tokens tokens, int[] next) {
        int place = 0;
        int word = 0;
        for (int end : tokens.ends()) {
            for (; word < end; word++, place++) {
                Interner.Entry entry = tokens.words().get(word);
                if (vocabulary.has(entry)) {
                    int slot = next[vocabulary.term(entry)]++;
                    documents[slot] = document;
                    places[slot] = place;
                }
            }
            place += Tokens.GAP;
        }
    }

    /** For each document: its gap, the number of places, and their gaps, each written one less. */
    CharSequence encoded(int term) {
        StringBuilder out = new StringBuilder();
        int before = -1;
        int slot = starts[term];
        while (slot < starts[term + 1]) {
            int end = slot;
            while (end < starts[term + 1] && documents[end] == documents[slot]) {
                end++;
            }
            Numbers.append(out, documents[slot] - before - 1);
            before = documents[slot];
            Numbers.append(out, end - slot);
            for (int place = -1; slot < end; slot++) {
                Numbers.append(out, places[slot] - place - 1);
                place = places[slot];
            }
        }
        return out;
    }
}
