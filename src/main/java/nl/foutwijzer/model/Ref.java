package nl.foutwijzer.model;

import nl.foutwijzer.source.SourceSpan;

/** A name that refers to something declared elsewhere, and where it was written. */
public record Ref(String id, SourceSpan span) {
    @Override
    public String toString() {
        return id;
    }
}
