package nl.foutwijzer.edition;

import java.util.Optional;

/** What is known of who made a copy. */
public enum Seal {
    /** The holder of the key signed it. */
    VALID,
    /** It has no signature, and none was asked for. */
    NONE,
    /** It has one, but no key was given to check it with. */
    UNCHECKED,
    /** It has none, though a key was given. */
    LACKING,
    /** It has one, and not of the key's holder, or of something else. */
    FALSE;

    static Seal of(byte[] signed, Optional<byte[]> line, Optional<VerifyingKey> key) {
        if (key.isEmpty()) {
            return line.isEmpty() ? NONE : UNCHECKED;
        } else if (line.isEmpty()) {
            return LACKING;
        }
        return key.get().accepts(signed, line.get()) ? VALID : FALSE;
    }

    /** Whether what was signed cannot be believed, so that nothing that rests on it can be. */
    public boolean isBroken() {
        return this == LACKING || this == FALSE;
    }
}
