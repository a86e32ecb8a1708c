package nl.foutwijzer.model;

import java.util.BitSet;

/** Reads a character class of the {@link SharedPattern} dialect, from behind its bracket on. */
final class PatternClassReader {
    private final PatternReader reader;
    private final int start;

    PatternClassReader(PatternReader reader) {
        this.reader = reader;
        this.start = reader.index() - 1;
    }

    BitSet read() {
        boolean negated = reader.peek() == '^';
        if (negated) {
            reader.next();
        }
        BitSet set = new BitSet();
        while (reader.peek() != ']') {
            if (reader.atEnd()) {
                throw reader.fault(start, "this character class is not closed");
            }
            set.or(item());
        }
        reader.next();
        if (set.isEmpty()) {
            throw reader.fault(start, "this character class is empty");
        }
        if (negated) {
            set.flip(0, Character.MAX_CODE_POINT + 1);
        }
        return set;
    }

    private BitSet item() {
        int at = reader.index();
        BitSet from = single();
        if (reader.peek() != '-') {
            return from;
        }
        int hyphen = reader.index();
        reader.next();
        if (reader.peek() == ']') {
            from.set('-');
            return from;
        }
        BitSet to = single();
        if (from.cardinality() != 1 || to.cardinality() != 1 || to.length() < from.length()) {
            throw reader.fault(at, "a range runs from a lower character to a higher one");
        }
        if (from.get('-') || to.get('-')) {
            throw reader.fault(hyphen, "write \\- for a hyphen in a character class");
        }
        return PatternReader.range(from.length() - 1, to.length() - 1);
    }

    private BitSet single() {
        int at = reader.index();
        if (reader.atEnd()) {
            throw reader.fault(start, "this character class is not closed");
        }
        int c = reader.next();
        if (c == '[') {
            throw reader.fault(at, "write \\[ for a bracket in a character class");
        } else if (c == '&' && reader.peek() == '&') {
            throw reader.fault(at, "a character class cannot be intersected with another");
        }
        return c == '\\' ? reader.escape(at, true) : PatternReader.only(c);
    }
}
