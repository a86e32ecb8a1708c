package nl.foutwijzer.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All distinct words of some documents, folded, each with one spelling for the stemmer. */
final class Interner {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** A distinct word. */
    static final class Entry {
        private final String word;
        private volatile String raw;
        private volatile int number = -1;

        private Entry(String word, String raw) {
            this.word = word;
            this.raw = raw;
        }

        String word() {
            return word;
        }

        /** Of several spellings the greatest, which is one with accents where there is any. */
        String raw() {
            return raw;
        }

        int number() {
            return number;
        }

        void number(int number) {
            this.number = number;
        }

        private synchronized void offer(String other) {
            if (other.compareTo(raw) > 0) {
                raw = other;
            }
        }
    }

    Entry intern(String raw, String word) {
        Entry entry = entries.get(word);
        if (entry == null) {
            entry = entries.computeIfAbsent(word, w -> new Entry(w, raw));
        }
        if (raw.compareTo(entry.raw()) > 0) {
            entry.offer(raw);
        }
        return entry;
    }

    /** By word, in order. */
    SortedMap<String, Entry> sorted() {
        return new TreeMap<>(entries);
    }
}
