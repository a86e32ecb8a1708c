package nl.foutwijzer.markdown;

import java.util.Locale;
import java.util.Optional;

/** The kinds of alert that a quotation can be made into: {@code > [!NOTE]}. */
public enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** The kind with this name, in any letter case. */
    static Optional<AlertKind> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (AlertKind kind : values()) {
            if (kind.name().equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String cssClass() {
        return "alert-" + name().toLowerCase(Locale.ROOT);
    }
}
