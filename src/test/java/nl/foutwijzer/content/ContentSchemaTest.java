package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContentSchemaTest {
    private static final Path SAMPLES = Path.of("src/test/resources/schema");
    private static final String EXPECTATION = "# refused: ";

    private final JsonMapper json = new JsonMapper();
    private final SchemaChecker checker = new SchemaChecker();

    @ParameterizedTest
    @EnumSource
    void isASchemaOf202012(ContentSchema schema) {
        JsonNode node = json.readTree(schema.text());
        SchemaLocation metaschema = SchemaLocation.of(Dialects.getDraft202012().getId());
        assertThat(node.path("$schema").stringValue()).isEqualTo(Dialects.getDraft202012().getId());
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(metaschema)
                                .validate(node))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasTheAddressUnderWhichItIsPublished(ContentSchema schema) {
        assertThat(json.readTree(schema.text()).path("$id").stringValue())
                .isEqualTo("https://foutwijzer.nl/schema/" + schema.fileName());
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryKeyAndAdmitsNoOther(ContentSchema schema) {
        JsonNode root = json.readTree(schema.text());
        assertThat(root.path("description").asString("")).isNotBlank();
        List<String> poor = new ArrayList<>();
        inspect(root, root, "#", poor);
        assertThat(poor).isEmpty();
    }

    /** Adds the places of keys without a description, open objects and references to nothing. */
    private static void inspect(JsonNode root, JsonNode node, String at, List<String> poor) {
        if (node.has("$ref") && target(root, node).isMissingNode()) {
            poor.add(at + ": refers to nothing");
        }
        if (node.path("type").asString("").equals("object") && !node.has("additionalProperties")) {
            poor.add(at + ": open");
        }
        node.path("properties")
                .propertyStream()
                .filter(p -> p.getValue().isObject())
                .filter(p -> !isDescribed(root, p.getValue()))
                .forEach(p -> poor.add(at + "/" + p.getKey() + ": no description"));
        node.propertyStream()
                .forEach(p -> inspect(root, p.getValue(), at + "/" + p.getKey(), poor));
    }

    private static boolean isDescribed(JsonNode root, JsonNode property) {
        String own = property.path("description").asString("");
        String text = own.isEmpty() ? target(root, property).path("description").asString("") : own;
        return text.endsWith(".") || text.endsWith("….");
    }

    private static JsonNode target(JsonNode root, JsonNode node) {
        return root.at(node.path("$ref").asString("#/missing").substring(1));
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
