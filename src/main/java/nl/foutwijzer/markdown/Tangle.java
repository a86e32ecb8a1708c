package nl.foutwijzer.markdown;

/**
 * Tells texts that would take the parser minutes: at each link it looks back over all the stars and
 * brackets of the paragraph that are still open, so its work is their product.
 */
final class Tangle {
    /** About two seconds of work, which no text by a person comes near. */
    private static final long LIMIT = 200_000_000;

    private final String text;
    private long work;
    private long closers;
    private long openers;

    private Tangle(String text) {
        this.text = text;
    }

    static boolean isIn(String text) {
        return new Tangle(text).measure() > LIMIT;
    }

    private long measure() {
        boolean code = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int first = firstOf(start, end);
            boolean fence = text.startsWith("```", first) || text.startsWith("~~~", first);
            code ^= fence;
            if (first == end || fence || text.startsWith("- ", first)) {
                endParagraph();
            }
            if (!code) {
                count(first, end);
            }
            start = end + 1;
        }
        endParagraph();
        return work;
    }

    private int firstOf(int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private void count(int start, int end) {
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case ']' -> closers++;
                case '[', '*', '_', '~' -> openers++;
                default -> {}
            }
        }
    }

    private void endParagraph() {
        work += closers * openers;
        closers = 0;
        openers = 0;
    }
}
