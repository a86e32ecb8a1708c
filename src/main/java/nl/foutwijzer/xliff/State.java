package nl.foutwijzer.xliff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the translation of a segment is, in the words of XLIFF. */
enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
