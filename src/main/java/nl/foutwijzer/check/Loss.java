package nl.foutwijzer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a translation lacks of its source, and what stands in its place.
 *
 * @param instead facts of the kinds that were lost which the source does not have
 */
record Loss(List<Fact> lost, List<Fact> instead) {
    /** Up to twelve, which many a writer spells out. */
    private static final Pattern SMALL = Pattern.compile("[0-9]|1[0-2]");

    private static final Pattern PARTED = Pattern.compile("[^0-9]+");

    /**
     * @param words of the translation, in which code without backticks is still there
     */
    static Loss between(Set<Fact> source, Set<Fact> translation, String words) {
        List<Fact> added = missing(translation, source);
        List<Fact> lost = new ArrayList<>(missing(source, translation));
        lost.removeIf(
                f -> f.kind() == Fact.Kind.LITERAL && words.contains(f.keys().iterator().next()));
        if (added.stream().noneMatch(f -> f.kind() == Fact.Kind.NUMBER)) {
            lost.removeIf(Loss::isSpelledOut);
        }
        Set<Fact.Kind> kinds = lost.stream().map(Fact::kind).collect(Collectors.toSet());
        return new Loss(lost, added.stream().filter(f -> kinds.contains(f.kind())).toList());
    }

    private static List<Fact> missing(Set<Fact> wanted, Set<Fact> there) {
        Set<String> keys =
                there.stream()
                        .flatMap(f -> f.keys().stream().map(k -> group(f) + k))
                        .collect(Collectors.toSet());
        return wanted.stream().filter(f -> !isAmong(f, keys)).toList();
    }

    /** {@code 14.32} is {@code 14 h 32} in French, so all its parts will do. */
    private static boolean isAmong(Fact fact, Set<String> keys) {
        return fact.keys().stream().anyMatch(k -> keys.contains(group(fact) + k))
                || (fact.kind() == Fact.Kind.NUMBER
                        && PARTED.splitAsStream(fact.shown())
                                .allMatch(part -> keys.contains(group(fact) + part)));
    }

    /** Names and numbers are told apart by their shape alone, which languages change. */
    private static String group(Fact fact) {
        return fact.kind() == Fact.Kind.NAME ? Fact.Kind.NUMBER + " " : fact.kind() + " ";
    }

    private static boolean isSpelledOut(Fact fact) {
        return fact.kind() == Fact.Kind.NUMBER && SMALL.matcher(fact.shown()).matches();
    }
}
