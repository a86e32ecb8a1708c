package nl.foutwijzer.model;

import java.time.LocalDate;
import java.util.Optional;

/** When something came in and when it last changed. */
public record Dates(Optional<LocalDate> added, Optional<LocalDate> updated) {
    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

    /** The later of the two that are known. */
    public Optional<LocalDate> latest() {
        return updated.isPresent() ? updated : added;
    }
}
