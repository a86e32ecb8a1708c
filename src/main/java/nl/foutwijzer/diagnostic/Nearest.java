package nl.foutwijzer.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the valid names that a mistyped one was probably meant to be. */
public final class Nearest {
    private Nearest() {}

    /**
     * "did you mean 'x'?", or else the valid names where they are few, or else nothing.
     *
     * @return a sentence for {@link Diagnostic#help()}
     */
    public static String help(String mistyped, Collection<String> valid) {
        List<String> near = of(mistyped, valid, 1);
        if (!near.isEmpty()) {
            return "did you mean '" + near.get(0) + "'?";
        }
        if (valid.isEmpty() || valid.size() > 12) {
            return "";
        }
        return "valid here: " + String.join(", ", new java.util.TreeSet<>(valid));
    }

    /**
     * At most {@code limit} names within an edit distance of a third of the length, nearest first.
     */
    public static List<String> of(String mistyped, Collection<String> valid, int limit) {
        String wanted = mistyped.toLowerCase(Locale.ROOT);
        int reach = reach(wanted);
        record Candidate(String name, int distance) {}
        Stream<Candidate> candidates =
                valid.stream()
                        .filter(name -> Math.abs(name.length() - wanted.length()) <= reach)
                        .map(n -> new Candidate(n, distance(wanted, n.toLowerCase(Locale.ROOT))))
                        .filter(c -> c.distance() <= reach);
        return candidates
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(limit)
                .map(Candidate::name)
                .toList();
    }

    /** Whether one name may be a mistyped other. */
    public static boolean isNear(String mistyped, String valid) {
        int reach = reach(mistyped);
        return Math.abs(mistyped.length() - valid.length()) <= reach
                && distance(mistyped.toLowerCase(Locale.ROOT), valid.toLowerCase(Locale.ROOT))
                        <= reach;
    }

    private static int reach(String mistyped) {
        return Math.max(1, Math.min(4, mistyped.length() / 3));
    }

    /** Damerau's distance in its restricted form: insert, delete, replace, swap neighbours. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
