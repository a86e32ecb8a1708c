package nl.foutwijzer.model;

/**
 * A code in its canonical form.
 *
 * @param notation the name of its notation
 * @param value for example {@code 0x87D1041C}
 */
public record ErrorCode(String notation, String value) {
    @Override
    public String toString() {
        return value;
    }
}
