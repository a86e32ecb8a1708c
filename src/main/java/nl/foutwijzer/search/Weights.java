package nl.foutwijzer.search;

/**
 * BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009): the words of all fields
 * are counted together, each by its field's boost, before they saturate.
 */
final class Weights {
    /** How soon more of the same word stops to matter. */
    private static final double K1 = 1.2;

    /** How much a long document is held against its words. */
    private static final double B = 0.5;

    private final int documents;
    private final double averageLength;

    /**
     * @param averageLength in boosted words
     */
    Weights(int documents, double averageLength) {
        this.documents = documents;
        this.averageLength = Math.max(averageLength, 1);
    }

    /**
     * What a term adds to the score of a document.
     *
     * @param frequency its boosted number of occurrences there
     * @param length of the document, in boosted words
     * @param documentFrequency the number of documents that have it
     */
    double of(double frequency, double length, int documentFrequency) {
        double rarity =
                StrictMath.log(
                        1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
        double norm = 1 - B + B * length / averageLength;
        return rarity * frequency * (K1 + 1) / (frequency + K1 * norm);
    }
}
