package nl.foutwijzer.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all codes in a log, a mail or a ticket, in linear time. Immutable, for all threads.
 *
 * <p>It would rather miss a code than name one that is none: numbers count only where a prefix, a
 * sign, a cue word or their being known speaks for them, and never inside identifiers, addresses,
 * dates, versions and file names. In a URL only codes count that say what they are: {@code
 * …/code/0x87d1041c.html} has one, {@code …?id=2278622236} has none. {@code code-cases.json} among
 * the test resources has the cases.
 */
public final class CodeScanner {
    private final List<CodeFinder> finders;
    private final CueWords cues;

    /**
     * @param cues words of all languages that announce a code
     */
    public CodeScanner(CodeIndex index, Collection<String> cues) {
        this.cues = new CueWords(cues);
        List<CodeFinder> all = new ArrayList<>();
        for (CodeRule rule : index.rules()) {
            if (rule.scan() != CodeRule.Scan.NEVER) {
                all.addAll(finders(rule, index));
            }
        }
        all.add(new NameFinder(new NameTable(index)));
        this.finders = List.copyOf(all);
    }

    private static List<CodeFinder> finders(CodeRule rule, CodeIndex index) {
        return switch (rule.notation().name()) {
            case "hresult" -> List.of(new HresultFinder(rule, index));
            case "decimal" -> List.of(new DecimalFinder(rule, index));
            default ->
                    rule.pattern().stream()
                            .<CodeFinder>map(p -> new PatternFinder(rule, p, index))
                            .toList();
        };
    }

    /** The codes of a text in the order in which they stand there; none overlap. */
    public List<CodeMatch> scan(String text) {
        FreeText free = new FreeText(text, cues);
        BitSet taken = new BitSet();
        List<CodeMatch> matches = new ArrayList<>();
        for (CodeFinder finder : finders) {
            finder.find(
                    free,
                    match -> {
                        if (!FreeText.intersects(taken, match.start(), match.end())) {
                            taken.set(match.start(), match.end());
                            matches.add(match);
                        }
                    });
        }
        matches.sort(Comparator.comparingInt(CodeMatch::start));
        return List.copyOf(matches);
    }
}
