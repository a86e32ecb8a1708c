package nl.foutwijzer.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticDocumentationTest {
    private static final Path PAGE = Path.of("docs/diagnostics.md");
    private static final Pattern NEXT_HEADING = Pattern.compile("^## ", Pattern.MULTILINE);

    @Test
    void thePageHasOneHeadingForEachIdInTheirOrder() throws IOException {
        List<String> headings =
                Files.readAllLines(PAGE).stream().filter(l -> l.startsWith("## FW")).toList();
        assertThat(headings)
                .containsExactlyElementsOf(
                        Stream.of(DiagnosticId.values())
                                .map(DiagnosticDocumentationTest::heading)
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachSectionShowsWhatIsWrongAndWhatHelps(DiagnosticId id) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(heading(id)) + heading(id).length();
        String section = NEXT_HEADING.split(page.substring(start), 2)[0];
        assertThat(section.strip()).contains("\n\nWrong: ", "Remedy: ");
    }

    private static String heading(DiagnosticId id) {
        return "## " + id.code() + " " + id.slug();
    }
}
