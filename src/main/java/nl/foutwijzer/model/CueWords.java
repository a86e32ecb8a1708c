package nl.foutwijzer.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words, in whatever languages, that announce a code in free text: {@code error}, {@code fout}.
 */
final class CueWords {
    private static final String BETWEEN = " \t:=-([{\"'`«„“‘「『*|";
    private static final int MAX_BETWEEN = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();

    CueWords(Collection<String> cues) {
        for (String cue : cues) {
            String word = CodeCharacters.lower(PlainText.of(cue).text().strip());
            if (!word.isEmpty() && word.length() <= Spelling.MAX_LENGTH) {
                words.add(word);
                lengths.add(word.length());
            }
        }
    }

    /** Whether one of them stands before an index, with at most a colon, bracket or so between. */
    boolean announce(PlainText text, int index) {
        int end = index;
        while (end > 0 && index - end < MAX_BETWEEN && BETWEEN.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        for (int length : lengths) {
            int start = end - length;
            if (start >= 0
                    && text.startsWord(start)
                    && text.endsWord(end)
                    && words.contains(CodeCharacters.lower(text.text().substring(start, end)))) {
                return true;
            }
        }
        return false;
    }
}
