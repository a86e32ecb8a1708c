package nl.foutwijzer.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.PartWords;

/**
 * What has changed in one text, sentence by sentence.
 *
 * @param field as {@link PartWords#fields} names it
 * @param gone sentences that stand there no more
 * @param come sentences that did not stand there before
 */
public record WordsChange(String field, List<String> gone, List<String> come) {
    /** After what ends a sentence, and at the end of a line; a line that Markdown joins is none. */
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=[.!?:]) +(?=\\P{Ll})|(?<=[。！？])|\n\\s*\n|\n(?=\\s*(?:[-*>#|]|\\d+[.)]))");

    /** The changes from some words to others; a text that only moved sentences changes nothing. */
    public static List<WordsChange> between(PartWords before, PartWords after) {
        Set<String> fields = new LinkedHashSet<>(after.fields().keySet());
        fields.addAll(before.fields().keySet());
        List<WordsChange> changes = new ArrayList<>();
        for (String field : fields) {
            List<String> old = sentences(before, field);
            List<String> now = sentences(after, field);
            if (!old.equals(now)) {
                changes.add(new WordsChange(field, without(old, now), without(now, old)));
            }
        }
        return changes;
    }

    private static List<String> without(List<String> sentences, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return sentences.stream().filter(s -> !known.contains(s)).toList();
    }

    private static List<String> sentences(PartWords words, String field) {
        SourceText text = words.fields().get(field);
        return text == null
                ? List.of()
                : Stream.of(SENTENCE_END.split(text.text()))
                        .map(s -> s.strip().replaceAll("\\s+", " "))
                        .filter(s -> !s.isEmpty())
                        .toList();
    }
}
