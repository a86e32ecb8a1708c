package nl.foutwijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * A code in its canonical form. Two are equal if they mean the same, though a {@code text} code
 * keeps the spelling of whoever wrote it: {@code ORA-00942} equals {@code ora 00942}.
 */
public final class ErrorCode {
    private final String notation;
    private final String value;
    private final String key;

    /**
     * @param notation the name of its notation
     * @param value its canonical form, for example {@code 0x87D1041C}
     */
    public ErrorCode(String notation, String value) {
        this.notation = notation;
        this.value = value;
        this.key = Notations.byName(notation).map(n -> n.key(value)).orElse(value);
    }

    public String notation() {
        return notation;
    }

    public String value() {
        return value;
    }

    /** What this code is compared by, among codes of its notation. */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorCode code
                && notation.equals(code.notation)
                && key.equals(code.key);
    }

    @Override
    public int hashCode() {
        return 31 * notation.hashCode() + key.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
