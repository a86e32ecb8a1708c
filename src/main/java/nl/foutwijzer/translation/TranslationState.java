package nl.foutwijzer.translation;

import java.util.Locale;

/** How the words of a part in one language stand to those that they translate. */
public enum TranslationState {
    /** All words are there, and translate the source as it is. */
    COMPLETE,
    /** All words are there, but nothing says which source they translate. */
    UNCHECKED,
    /** The source has changed since it was translated. */
    STALE,
    /** Some words or all are not there. */
    MISSING,
    /** There is no source to translate any more. */
    ORPHANED;

    /** As commands and programs name it: {@code stale}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
