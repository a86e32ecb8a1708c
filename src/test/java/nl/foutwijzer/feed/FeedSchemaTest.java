package nl.foutwijzer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.foutwijzer.content.SchemaStyle;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.WholeSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What sites publish as JSON, held against the schemas that they publish with it. */
class FeedSchemaTest {
    private static final String GOLDEN = "src/test/resources/sites/golden/";
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<FeedSchema, Schema> SCHEMAS = new TreeMap<>();

    @BeforeAll
    static void read() {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (FeedSchema schema : FeedSchema.values()) {
            SCHEMAS.put(schema, registry.getSchema(schema.text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryKeyAndAdmitsNoOther(FeedSchema schema) {
        SchemaStyle.check(schema.fileName(), schema.text());
        assertThat(JSON.readTree(schema.text()).at("/properties/schema/const").intValue())
                .isEqualTo(FeedSchema.VERSION);
    }

    /** The basic one has a base-url, the others have none. */
    @ParameterizedTest
    @CsvSource({
        "content, 76",
        GOLDEN + "basic/content, 7",
        GOLDEN + "no-platforms/content, 6",
        GOLDEN + "rtl/content, 6",
        "src/test/resources/sites/explain/content, 8"
    })
    void fitsEveryDocumentOfASite(Path content, int documents) throws IOException {
        SitePlan plan = WholeSite.read(content).plan();
        assertThat(violations(plan)).isEmpty();
        assertThat(documents(plan)).hasSize(documents);
    }

    @Test
    void fitsASiteOfWhichNothingIsKnown(@TempDir Path content) throws IOException {
        write(
                content,
                "site.yaml",
                "source-language: nl\nlanguages: {nl: {}}\ncodes: [{notation: decimal}]\n");
        SitePlan empty = WholeSite.read(content).plan();
        assertThat(violations(empty)).isEmpty();
        assertThat(documents(empty)).hasSize(3);
        write(content, "errors/7/error.yaml", "severity: error\n");
        SitePlan poor = WholeSite.read(content).plan();
        assertThat(violations(poor)).isEmpty();
        assertThat(documents(poor)).hasSize(4);
    }

    @Test
    void refusesWhatItDoesNotDescribe() throws IOException {
        SitePlan plan = WholeSite.read(Path.of(GOLDEN + "basic/content")).plan();
        for (OutputPath path : documents(plan)) {
            ObjectNode document = (ObjectNode) read(plan, path);
            document.put("more", 1).remove("schema");
            assertThat(violations(plan, path, document)).hasSize(2);
        }
    }

    private static void write(Path content, String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<OutputPath> documents(SitePlan plan) {
        return plan.stream()
                .map(Output::path)
                .filter(path -> path.value().endsWith(".json"))
                .filter(path -> !path.value().startsWith("schema/"))
                .toList();
    }

    private static List<String> violations(SitePlan plan) throws IOException {
        List<String> found = new ArrayList<>();
        for (OutputPath path : documents(plan)) {
            found.addAll(violations(plan, path, read(plan, path)));
        }
        return found;
    }

    /** What the published schema that a document names has against it. */
    private static List<String> violations(SitePlan plan, OutputPath path, JsonNode document)
            throws IOException {
        URI schema = URI.create(path.value()).resolve(document.path("$schema").stringValue());
        String text = text(plan, new OutputPath(schema.toString()));
        FeedSchema named =
                List.of(FeedSchema.values()).stream()
                        .filter(known -> known.text().equals(text))
                        .findFirst()
                        .orElseThrow();
        return Objects.requireNonNull(SCHEMAS.get(named))
                .validate(
                        document,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> path + ": " + error)
                .toList();
    }

    private static JsonNode read(SitePlan plan, OutputPath path) throws IOException {
        return JSON.readTree(text(plan, path));
    }

    private static String text(SitePlan plan, OutputPath path) throws IOException {
        return new String(plan.find(path).orElseThrow().bytes(), UTF_8);
    }
}
