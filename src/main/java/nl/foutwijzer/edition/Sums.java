package nl.foutwijzer.edition;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sums of the files of a copy, in the format of {@code sha256sum}, which can check them too.
 *
 * @param byPath SHA-256 in hex, by the path below the folder where the sums stand
 */
record Sums(SortedMap<String, String> byPath) {
    /** The name of the file with the sums. */
    static final String FILE = "SHA256SUMS";

    /** The name of the file with their signature. */
    static final String SIGNATURE = FILE + ".sig";

    /** Whether a file is about the sums, so that they do not name it. */
    static boolean isUnsummed(String name) {
        return name.equals(FILE) || name.equals(SIGNATURE);
    }

    Sums {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    /** The bytes of the file, which are what is signed: one line a file, sorted by path. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        byPath.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
