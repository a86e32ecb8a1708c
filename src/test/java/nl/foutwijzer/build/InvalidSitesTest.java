package nl.foutwijzer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.edition.EditionNamesTest;
import nl.foutwijzer.links.ExternalCheckTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code sites/invalid} holds one mistake: files that are laid over {@code _base},
 * the names of those that are taken away ({@code removed.txt}), and all that must be reported
 * ({@code expected.txt}: the beginning of each line).
 */
class InvalidSitesTest {
    private static final Path CASES = Path.of("src/test/resources/sites/invalid");

    @TempDir private Path folder = Path.of("");

    @Test
    void theBaseIsSound() throws IOException {
        CheckedSite.copy(CASES.resolve("_base"), folder);
        assertThat(CheckedSite.lines(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheMistakeAndNothingElse(String name) throws IOException {
        CheckedSite.copy(CASES.resolve("_base"), folder);
        CheckedSite.copy(CASES.resolve(name), folder);
        Path removed = CASES.resolve(name).resolve("removed.txt");
        if (Files.exists(removed)) {
            for (String path : Files.readAllLines(removed)) {
                Files.delete(folder.resolve(path));
            }
        }
        List<String> expected = Files.readAllLines(CASES.resolve(name).resolve("expected.txt"));
        assertBeginWith(CheckedSite.lines(folder), expected);
        assertThat(String.join("\n", expected)).contains(idOf(name).code());
    }

    /** What git, or another operating system, would not hold. */
    @ParameterizedTest
    @EnumSource
    void reportsTheFileAndNothingElse(UnkeepableFile file) throws IOException {
        CheckedSite.copy(CASES.resolve("_base"), folder);
        file.makeIn(folder.resolve("content"));
        assertBeginWith(CheckedSite.lines(folder), file.expected());
        assertThat(String.join("\n", file.expected())).contains(file.id().code());
    }

    @Test
    void everyDiagnosticHasACase() throws IOException {
        Set<DiagnosticId> shown =
                cases().map(InvalidSitesTest::idOf).collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(UnkeepableFile.values()).map(UnkeepableFile::id).forEach(shown::add);
        shown.addAll(ExternalCheckTest.SHOWN);
        shown.addAll(EditionNamesTest.SHOWN);
        assertThat(shown).containsExactly(DiagnosticId.values());
    }

    private static void assertBeginWith(Collection<String> lines, List<String> beginnings) {
        assertThat(lines)
                .as(String.join("\n", lines))
                .zipSatisfy(
                        beginnings, (line, beginning) -> assertThat(line).startsWith(beginning));
    }

    private static DiagnosticId idOf(String name) {
        return Arrays.stream(DiagnosticId.values())
                .filter(id -> name.matches(id.slug() + "(-[0-9]+)?"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is named after no diagnostic"));
    }

    private static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
