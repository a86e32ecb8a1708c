package nl.foutwijzer.model;

import java.util.BitSet;
import java.util.regex.PatternSyntaxException;

/** Reads a pattern of the {@link SharedPattern} dialect, and refuses any other. */
final class PatternReader {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_COUNT = 1000;
    private static final int END = -1;

    private final String pattern;
    private int index;
    private int depth;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    PatternShape read() {
        PatternShape shape = alternatives();
        if (peek() != END) {
            throw fault(index, "this ')' closes no group");
        }
        return shape;
    }

    private PatternShape alternatives() {
        PatternShape shape = sequence();
        while (peek() == '|') {
            int bar = index++;
            PatternShape next = sequence();
            PatternShape before = shape;
            shape = checked(bar, () -> before.or(next));
        }
        return shape;
    }

    private PatternShape sequence() {
        int start = index;
        PatternShape shape = PatternShape.empty();
        while (peek() != END && peek() != '|' && peek() != ')') {
            int at = index;
            PatternShape before = shape;
            PatternShape next = quantified(at, atom());
            shape = checked(at, () -> before.then(next));
        }
        if (index == start) {
            throw fault(start, "an alternative or a group is empty; make it optional with '?'");
        }
        return shape;
    }

    private PatternShape atom() {
        int at = index;
        int c = next();
        return switch (c) {
            case '(' -> group(at);
            case '[' -> PatternShape.of(new PatternClassReader(this).read());
            case '.' -> PatternShape.of(anything());
            case '\\' -> PatternShape.of(escape(at, false));
            case '^', '$' ->
                    throw fault(at, "a pattern is always matched whole; leave anchors out");
            case '*', '+', '?' -> throw fault(at, "there is nothing before this quantifier");
            case '{', '}', ']' ->
                    throw fault(at, "write \\" + (char) c + " for the character itself");
            default -> PatternShape.of(only(c));
        };
    }

    private PatternShape group(int at) {
        if (pattern.startsWith("?:", index)) {
            index += 2;
        } else if (peek() == '?') {
            throw fault(at, "of the groups that begin with (? there is only (?:…)");
        }
        if (++depth > MAX_DEPTH) {
            throw fault(at, "groups are nested too deep");
        }
        PatternShape shape = alternatives();
        if (peek() != ')') {
            throw fault(at, "this group is not closed");
        }
        index++;
        depth--;
        return shape;
    }

    private PatternShape quantified(int at, PatternShape atom) {
        int mark = index;
        PatternShape shape =
                switch (peek()) {
                    case '?' -> repeated(at, atom, 0, 1);
                    case '*' -> repeated(at, atom, 0, Integer.MAX_VALUE);
                    case '+' -> repeated(at, atom, 1, Integer.MAX_VALUE);
                    case '{' -> counted(at, atom);
                    default -> atom;
                };
        if (index > mark && (peek() == '?' || peek() == '+' || peek() == '*' || peek() == '{')) {
            throw fault(index, "a quantifier follows a quantifier");
        }
        return shape;
    }

    private PatternShape repeated(int at, PatternShape atom, int min, int max) {
        index++;
        return checked(at, () -> atom.repeated(min, max));
    }

    private PatternShape counted(int at, PatternShape atom) {
        int brace = index++;
        int min = number(brace);
        int max = min;
        if (peek() == ',') {
            index++;
            max = peek() == '}' ? Integer.MAX_VALUE : number(brace);
        }
        if (peek() != '}' || max < min) {
            throw fault(brace, "a counted quantifier looks like {5}, {1,5} or {1,}");
        }
        return repeated(at, atom, min, max);
    }

    private int number(int brace) {
        int value = 0;
        int start = index;
        while (peek() >= '0' && peek() <= '9' && value <= MAX_COUNT) {
            value = value * 10 + next() - '0';
        }
        if (index == start || value > MAX_COUNT) {
            throw fault(brace, "a count is a number up to " + MAX_COUNT);
        }
        return value;
    }

    /** What stands behind a backslash: a class of characters, or punctuation that means itself. */
    BitSet escape(int at, boolean inClass) {
        int c = peek() == END ? END : next();
        if (c == 'd') {
            return range('0', '9');
        } else if (c == 'w') {
            BitSet word = range('0', '9');
            word.or(range('A', 'Z'));
            word.or(range('a', 'z'));
            word.set('_');
            return word;
        } else if (c != END && ("^$\\.*+?()[]{}|/".indexOf(c) >= 0 || (inClass && c == '-'))) {
            return only(c);
        }
        throw fault(at, "of the escapes there are only \\d, \\w and escaped punctuation");
    }

    int peek() {
        return index < pattern.length() ? pattern.codePointAt(index) : END;
    }

    int next() {
        int c = pattern.codePointAt(index);
        index += Character.charCount(c);
        return c;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return peek() == END;
    }

    static BitSet only(int c) {
        return range(c, c);
    }

    static BitSet range(int first, int last) {
        BitSet set = new BitSet();
        set.set(first, last + 1);
        return set;
    }

    static BitSet anything() {
        return range(0, Character.MAX_CODE_POINT);
    }

    PatternSyntaxException fault(int at, String message) {
        return new PatternSyntaxException(message, pattern, at);
    }

    private PatternShape checked(int at, Shaping shaping) {
        try {
            return shaping.shape();
        } catch (PatternShape.AmbiguityException e) {
            throw fault(at, "this pattern could take very long to match: " + e.getMessage());
        }
    }

    private interface Shaping {
        PatternShape shape() throws PatternShape.AmbiguityException;
    }
}
