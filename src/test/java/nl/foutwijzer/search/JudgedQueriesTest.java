package nl.foutwijzer.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judged queries themselves: a ranking can be no better than what it is held against. */
class JudgedQueriesTest {
    private static final int AT_LEAST = 70;
    private static final int PAGES_AT_MOST = 3;

    /** The list that each language has. */
    private static final String LIST = "[^/]+/codes[.]html";

    private static Set<String> files;

    @BeforeAll
    static void planTheShippedSite() throws IOException {
        files =
                StreamSupport.stream(WholeSite.shipped().plan().spliterator(), false)
                        .map(output -> output.path().value())
                        .collect(toSet());
    }

    static Stream<String> languages() {
        return files.stream()
                .filter(file -> file.matches(LIST))
                .map(file -> file.substring(0, file.indexOf('/')))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void expectPagesOfTheShippedSite(String language) throws IOException {
        assertThat(JudgedQuery.read(language))
                .flatExtracting(JudgedQuery::expected)
                .allSatisfy(page -> assertThat(files).contains(language + "/" + page + ".html"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areManyAndNoneStandsTwice(String language) throws IOException {
        List<String> queries =
                JudgedQuery.read(language).stream()
                        .map(judged -> judged.query().strip().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(AT_LEAST).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void expectOnePageFirstOrAFewPages(String language) throws IOException {
        assertThat(JudgedQuery.read(language))
                .allSatisfy(
                        judged -> {
                            assertThat(judged.query()).isNotBlank();
                            assertThat(judged.expected())
                                    .isNotEmpty()
                                    .doesNotHaveDuplicates()
                                    .hasSizeLessThanOrEqualTo(PAGES_AT_MOST);
                            assertThat(judged.first() == null || judged.pages().isEmpty()).isTrue();
                        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void askForEveryCodeAndEveryStep(String language) throws IOException {
        Set<String> asked = new HashSet<>();
        JudgedQuery.read(language).forEach(judged -> asked.addAll(judged.expected()));
        String folder = language + "/";
        assertThat(files)
                .filteredOn(file -> file.matches(folder + "(code|steps)/.*\\.html"))
                .extracting(file -> file.substring(folder.length(), file.length() - 5))
                .isSubsetOf(asked);
    }
}
