package nl.foutwijzer.xliff;

import java.util.Optional;
import nl.foutwijzer.source.Digest;

/**
 * One text to translate: a field, or a block of one.
 *
 * @param id within its file
 * @param name for people: {@code steps/sync-device, body, list item 3}
 * @param hash of the source text
 * @param block the index of its block in the field
 */
record Unit(
        String id,
        String name,
        String hash,
        int block,
        Fragment source,
        Optional<Fragment> target) {
    private static final int DIGITS = 8;

    static String hash(String text) {
        return Digest.of("xliff 1", Spaces.collapsed(text)).substring(0, DIGITS);
    }
}
