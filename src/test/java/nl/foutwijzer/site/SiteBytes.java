package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Compares the files of two sites. */
final class SiteBytes {
    private SiteBytes() {}

    /** Fails with the first line that differs, not with whole pages. */
    static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach(
                (path, bytes) -> {
                    if (!Arrays.equals(bytes, actual.get(path))) {
                        assertSame(path, lines(bytes), lines(actual.get(path)));
                    }
                });
    }

    private static void assertSame(String path, List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertThat(actual.get(i)).as("%s, line %d", path, i + 1).isEqualTo(expected.get(i));
        }
        assertThat(actual).as(path).hasSameSizeAs(expected);
    }

    /** Lines with what ends them, a character for each byte. */
    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1));
    }
}
