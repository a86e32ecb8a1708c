package nl.foutwijzer.search;

/** What part of a document a text is, and what a word there counts for. */
public enum Field {
    /** The title of a step or a page. */
    TITLE(8, true),
    /** What the product shows, in the reader's language. */
    MESSAGE(5, true),
    /** What the product prints, in its own language. */
    ORIGINAL(3, true),
    /** Code, symbol and aliases as words. */
    NAME(4, false),
    /** A step's or page's own summary. */
    SUMMARY(3, true),
    MEANING(1.5, true),
    CAUSE(1.2, true),
    /**
     * The title of a step that a code's page shows: dozens of pages may show it, one is about it.
     */
    STEP(0.2, true),
    SOLVED(0.8, true),
    /** Platform, stage and other declared facts, by the words that readers see. */
    FACT(1, false),
    BODY(1, true);

    private final double boost;
    private final boolean quotable;

    Field(double boost, boolean quotable) {
        this.boost = boost;
        this.quotable = quotable;
    }

    double boost() {
        return boost;
    }

    /** Whether a result may quote from it. */
    boolean isQuotable() {
        return quotable;
    }
}
