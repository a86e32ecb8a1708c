package nl.foutwijzer.search;

/**
 * Whole numbers as printable characters, small ones as one: digits of base 45, the least first,
 * each but the last marked by standing in the alphabet's second half.
 *
 * <p>The alphabet has the 90 characters from {@code #} to {@code ~} without {@code '} and {@code
 * \}, so that no script needs to escape them.
 */
final class Numbers {
    private static final int BASE = 45;
    private static final char[] ALPHABET = alphabet();

    private Numbers() {}

    private static char[] alphabet() {
        StringBuilder all = new StringBuilder();
        for (char c = '#'; c <= '~'; c++) {
            if (c != '\'' && c != '\\') {
                all.append(c);
            }
        }
        return all.toString().toCharArray();
    }

    /**
     * @param number at least 0
     */
    static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= BASE) {
            out.append(ALPHABET[BASE + rest % BASE]);
            rest /= BASE;
        }
        out.append(ALPHABET[rest]);
    }
}
