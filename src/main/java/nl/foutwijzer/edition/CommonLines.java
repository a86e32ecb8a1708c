package nl.foutwijzer.edition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines that several pages of a language have: steps stand on many pages, and compression alone
 * looks back too short a way to see that. Each such line is stored once, and pages name it by its
 * number.
 */
final class CommonLines {
    /** Begins a line that is the number of another; no HTML may hold it. */
    private static final char MARK = '\u0001';

    private static final int RADIX = 36;

    /** A shorter line is no longer than its number. */
    private static final int SHORTEST = 6;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    CommonLines(List<CutPage> pages) {
        Set<String> seen = new HashSet<>();
        for (CutPage page : pages) {
            for (String line : new LinkedHashSet<>(page.lines())) {
                boolean again = !seen.add(line) && line.length() >= SHORTEST;
                if (again || line.indexOf(MARK) == 0) {
                    numbers.putIfAbsent(line, numbers.size());
                }
            }
        }
    }

    /** All of them, in the order of their numbers. */
    String text() {
        return String.join("\n", numbers.keySet());
    }

    /** A page, with numbers in place of the lines that it shares. */
    String shortened(CutPage page) {
        return page.lines().stream().map(this::shortened).collect(Collectors.joining("\n"));
    }

    private String shortened(String line) {
        Integer number = numbers.get(line);
        return number == null ? line : MARK + Integer.toString(number, RADIX);
    }
}
