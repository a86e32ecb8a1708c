package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.analysis.WordCutter;

/**
 * The words of one document in their order.
 *
 * @param fields of each passage
 * @param ends where each passage ends among the words
 */
record Tokens(List<Interner.Entry> words, List<Field> fields, List<Integer> ends) {
    /**
     * So far apart stand the last word of a passage and the first of the next: no phrase spans it.
     */
    static final int GAP = 10;

    static Tokens of(SearchDocument document, Interner interner) {
        List<Interner.Entry> words = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (SearchDocument.Passage passage : document.passages()) {
            WordCutter.cut(
                    passage.text(), (raw, folded) -> words.add(interner.intern(raw, folded)));
            ends.add(words.size());
            fields.add(passage.field());
        }
        return new Tokens(words, fields, ends);
    }
}
