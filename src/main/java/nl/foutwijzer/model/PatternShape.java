package nl.foutwijzer.model;

import java.util.BitSet;

/**
 * What must be known of a part of a pattern to see that matching it takes linear time.
 *
 * @param mayBeEmpty whether it matches the empty text
 * @param first the characters with which its matches begin
 * @param more the characters with which one of its matches may go on to a longer one
 * @param paths how many alternatives beginning alike a matcher may have to try
 */
record PatternShape(boolean mayBeEmpty, BitSet first, BitSet more, int paths) {
    private static final int MAX_PATHS = 64;

    /** Why a pattern would not match in linear time. */
    static final class AmbiguityException extends Exception {
        private static final long serialVersionUID = 1L;

        AmbiguityException(String message) {
            super(message);
        }
    }

    static PatternShape empty() {
        return new PatternShape(true, new BitSet(), new BitSet(), 1);
    }

    static PatternShape of(BitSet characters) {
        return new PatternShape(false, characters, new BitSet(), 1);
    }

    PatternShape then(PatternShape next) throws AmbiguityException {
        if (more.intersects(next.first)) {
            throw new AmbiguityException(
                    "what stands before may go on with "
                            + example(more, next.first)
                            + " too, so the next character does not decide");
        }
        return new PatternShape(
                mayBeEmpty && next.mayBeEmpty,
                mayBeEmpty ? union(first, next.first) : first,
                next.mayBeEmpty ? union(next.more, union(more, next.first)) : next.more,
                checked(paths * next.paths));
    }

    PatternShape or(PatternShape other) throws AmbiguityException {
        boolean alike = first.intersects(other.first) || mayBeEmpty || other.mayBeEmpty;
        return new PatternShape(
                mayBeEmpty || other.mayBeEmpty,
                union(first, other.first),
                union(more, other.more),
                alike ? checked(paths + other.paths) : Math.max(paths, other.paths));
    }

    /**
     * @param max no more than {@code min} where the number is fixed
     */
    PatternShape repeated(int min, int max) throws AmbiguityException {
        if (max > 1) {
            checkRepeatable();
        }
        return new PatternShape(
                mayBeEmpty || min == 0,
                first,
                max > min ? union(more, first) : more,
                min == 0 && mayBeEmpty ? checked(paths + 1) : paths);
    }

    private void checkRepeatable() throws AmbiguityException {
        if (mayBeEmpty) {
            throw new AmbiguityException("it repeats what may be empty");
        } else if (paths > 1) {
            throw new AmbiguityException("it repeats alternatives that begin alike");
        } else if (more.intersects(first)) {
            throw new AmbiguityException(
                    "it repeats what may itself go on with " + example(more, first));
        }
    }

    private static int checked(int paths) throws AmbiguityException {
        if (paths > MAX_PATHS) {
            throw new AmbiguityException("too many alternatives begin alike");
        }
        return paths;
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    private static String example(BitSet a, BitSet b) {
        BitSet common = (BitSet) a.clone();
        common.and(b);
        int shown = Math.max(common.nextSetBit(0), common.nextSetBit('!'));
        return "'" + Character.toString(shown) + "'";
    }
}
