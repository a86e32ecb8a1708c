package nl.foutwijzer.search;

/** Reads numbers as docs/search.md tells other clients to. */
final class Reading {
    private static final String ALPHABET =
            "#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private final String text;
    private int at;

    Reading(CharSequence text) {
        this.text = text.toString();
    }

    boolean more() {
        return at < text.length();
    }

    int next() {
        int value = 0;
        for (int weight = 1; ; weight *= 45) {
            int digit = ALPHABET.indexOf(text.charAt(at++));
            value += digit % 45 * weight;
            if (digit < 45) {
                return value;
            }
        }
    }

    /** What stands from here to a place. */
    String rest(int end) {
        return text.substring(at, end);
    }
}
