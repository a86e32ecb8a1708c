package nl.foutwijzer.model;

import java.util.Locale;

/** How bad it is for the person who sees the code, mildest first. */
public enum CodeSeverity {
    INFO,
    WARNING,
    ERROR,
    CRITICAL;

    /** As it stands in {@code error.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
