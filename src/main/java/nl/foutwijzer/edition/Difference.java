package nl.foutwijzer.edition;

/** What a file of a copy can be, if not what its sum says. */
public enum Difference {
    CHANGED("changed", true),
    MISSING("missing", true),
    ADDED("added", true),
    UNREADABLE("cannot be read", true),
    NO_PLAIN_FILE("no plain file", true),

    /** What a desktop puts into folders that are looked at; no page leads there. */
    LITTER("left by a desktop, and of no harm", false);

    private final String words;
    private final boolean failing;

    Difference(String words, boolean failing) {
        this.words = words;
        this.failing = failing;
    }

    /** In English, to stand before the number of files or a name. */
    public String words() {
        return words;
    }

    /** Whether a copy with such a file is not well. */
    public boolean isFailing() {
        return failing;
    }
}
