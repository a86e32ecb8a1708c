package nl.foutwijzer.search;

/** The documents that have a term, ascending, and how much it matters in each. */
final class Postings {
    /** One digit in the shards, and fine enough to rank by. */
    static final int HIGHEST = 30;

    /** The scale of the term that matters most in any document. */
    static final int TOP_SCALE = 1000;

    private final int[] documents;
    private final byte[] impacts;
    private final int scale;

    /**
     * @param impacts from 1 to {@link #HIGHEST}, which is that of the document it matters in most
     * @param scale what an impact of 1 adds to the score of a document, from 1 to {@link
     *     #TOP_SCALE}
     */
    Postings(int[] documents, byte[] impacts, int scale) {
        this.documents = documents;
        this.impacts = impacts;
        this.scale = scale;
    }

    int scale() {
        return scale;
    }

    int size() {
        return documents.length;
    }

    /**
     * For each impact that occurs, the highest first: itself, the number of its documents, and
     * their gaps. The first gap counts from -1, so that each is at least 1; written is one less.
     */
    CharSequence encoded() {
        StringBuilder out = new StringBuilder();
        int[] counts = new int[HIGHEST + 1];
        for (byte impact : impacts) {
            counts[impact]++;
        }
        for (int impact = HIGHEST; impact > 0; impact--) {
            if (counts[impact] > 0) {
                Numbers.append(out, impact);
                Numbers.append(out, counts[impact]);
                appendGaps(out, impact);
            }
        }
        return out;
    }

    private void appendGaps(StringBuilder out, int impact) {
        int before = -1;
        for (int i = 0; i < documents.length; i++) {
            if (impacts[i] == impact) {
                Numbers.append(out, documents[i] - before - 1);
                before = documents[i];
            }
        }
    }
}
