package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;

/** Compares the files of two sites. */
public final class SiteBytes {
    private SiteBytes() {}

    public static void assertSame(
            SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach(
                (path, bytes) -> {
                    if (!Arrays.equals(bytes, actual.get(path))) {
                        assertThat(text(actual.get(path))).as(path).isEqualTo(text(bytes));
                    }
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1); // a character for each byte
    }
}
