package nl.foutwijzer.model;

import java.util.Locale;

/** Whether a code still occurs. A retired one keeps its page. */
public enum Status {
    ACTIVE,
    RETIRED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
