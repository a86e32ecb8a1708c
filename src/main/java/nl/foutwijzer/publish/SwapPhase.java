package nl.foutwijzer.publish;

/** What has just happened on the way from one site to the next, in this order. */
public enum SwapPhase {
    /** The first file stands in the staged tree. */
    STAGING,
    /** The staged tree is complete. */
    STAGED,
    /** So is the manifest that describes it. */
    RECORDED,
    /** The journal says that the renames may have begun. */
    JOURNALLED,
    /** The old site is out of the way; there is none for an instant. */
    OLD_ASIDE,
    /** The new site stands. */
    NEW_IN_PLACE,
    /** And its manifest is the manifest. */
    MANIFEST_IN_PLACE,
    /** The journal is gone: nothing to recover any more. */
    COMMITTED,
    /** The old site is deleted. */
    SWEPT;

    /** Hears of each phase; for tests that stop the program in it. */
    @FunctionalInterface
    public interface Listener {
        void reached(SwapPhase phase);
    }
}
