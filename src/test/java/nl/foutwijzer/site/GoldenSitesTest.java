package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites and the files that they become, byte for byte. With {@code -Dgolden.update=true} the
 * expected files are written anew, and the test fails so that somebody looks at what changed.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites/golden");

    /** The digest in the name of a theme's file, which changes with every change of its style. */
    private static final Pattern FINGERPRINT = Pattern.compile("(assets/[a-z]+\\.)[0-9a-f]{8}\\.");

    static List<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheExpectedFiles(String name) throws IOException {
        Path expected = SITES.resolve(name).resolve("expected");
        WholeSite site = WholeSite.read(SITES.resolve(name).resolve("content"));
        assertThat(site.diagnostics().sorted())
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.ERROR);
        SortedMap<String, byte[]> actual = withoutTheme(site.files());
        if (Boolean.getBoolean("golden.update")) {
            Folders.delete(expected);
            Folders.write(expected, actual);
            throw new AssertionError("the expected files of '" + name + "' were written anew");
        }
        SortedMap<String, byte[]> wanted = Folders.read(expected);
        assertThat(actual.keySet()).containsExactlyElementsOf(wanted.keySet());
        wanted.forEach(
                (path, bytes) ->
                        assertThat(new String(actual.get(path), UTF_8))
                                .as(path)
                                .isEqualTo(new String(bytes, UTF_8)));
    }

    private static final List<String> TESTED_ELSEWHERE =
            List.of("assets/", "schema/", "search/", "offline/", "linkify.js", "worker.js");

    /** What the theme and the program bring along is the same for every site and tested there. */
    private static SortedMap<String, byte[]> withoutTheme(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> own = new TreeMap<>();
        files.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".html")) {
                        String page = new String(bytes, UTF_8);
                        own.put(path, FINGERPRINT.matcher(page).replaceAll("$1").getBytes(UTF_8));
                    } else if (TESTED_ELSEWHERE.stream().noneMatch(path::startsWith)) {
                        own.put(path, bytes);
                    }
                });
        return own;
    }
}
