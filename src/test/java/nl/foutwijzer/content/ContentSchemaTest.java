package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentSchemaTest {
    private static final Path SAMPLES = Path.of("src/test/resources/schema");
    private static final String EXPECTATION = "# refused: ";

    private final SchemaChecker checker = new SchemaChecker();

    @ParameterizedTest
    @EnumSource
    void describesEveryKeyAndAdmitsNoOther(ContentSchema schema) {
        SchemaStyle.check(schema.fileName(), schema.text());
    }

    @TestFactory
    Stream<DynamicTest> validSamplesPass() throws IOException {
        return samples("valid")
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.toString(),
                                        () -> assertThat(violations(sample)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> invalidSamplesFailWhereTheySay() throws IOException {
        return samples("invalid")
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.toString(), () -> assertRefused(sample)));
    }

    @Test
    void everySchemaHasSamplesOfBothKinds() throws IOException {
        for (ContentSchema schema : ContentSchema.values()) {
            assertThat(samples("valid").map(ContentSchemaTest::schemaOf)).contains(schema);
            assertThat(samples("invalid").map(ContentSchemaTest::schemaOf)).contains(schema);
        }
    }

    /** The sample's first line tells the beginning of each violation, divided by semicolons. */
    private void assertRefused(Path sample) throws IOException {
        String first = Files.readAllLines(sample).get(0);
        assertThat(first).startsWith(EXPECTATION);
        List<String> expected = List.of(first.substring(EXPECTATION.length()).split("; "));
        assertThat(violations(sample).stream().map(v -> v.substring(0, v.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> violations(Path sample) throws IOException {
        return checker.violations(schemaOf(sample), Files.readString(sample));
    }

    /** {@code invalid/error-text/unknown-key.yaml} is a sample of the schema ERROR_TEXT. */
    private static ContentSchema schemaOf(Path sample) {
        String folder = sample.getName(sample.getNameCount() - 2).toString();
        return ContentSchema.valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Stream<Path> samples(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES.resolve(kind))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
