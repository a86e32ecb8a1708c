package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every schema that travels inside the jar. */
public final class SchemaStyle {
    private final JsonNode root;
    private final List<String> poor = new ArrayList<>();

    private SchemaStyle(JsonNode root) {
        this.root = root;
    }

    /** Holds a schema to its metaschema, its address, and to describing all that it admits. */
    public static void check(String fileName, String text) {
        JsonNode root = new JsonMapper().readTree(text);
        SchemaLocation metaschema = SchemaLocation.of(Dialects.getDraft202012().getId());
        assertThat(root.path("$schema").stringValue()).isEqualTo(Dialects.getDraft202012().getId());
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(metaschema)
                                .validate(root))
                .isEmpty();
        assertThat(root.path("$id").stringValue())
                .isEqualTo("https://foutwijzer.nl/schema/" + fileName);
        assertThat(root.path("description").asString("")).isNotBlank();
        SchemaStyle style = new SchemaStyle(root);
        style.inspect(root, "#");
        assertThat(style.poor).isEmpty();
    }

    /** Notes the places of keys without a description, open objects and references to nothing. */
    private void inspect(JsonNode node, String at) {
        if (node.has("$ref") && target(node).isMissingNode()) {
            poor.add(at + ": refers to nothing");
        }
        if (node.path("type").asString("").equals("object") && !node.has("additionalProperties")) {
            poor.add(at + ": open");
        }
        node.path("properties")
                .propertyStream()
                .filter(p -> p.getValue().isObject())
                .filter(p -> !isDescribed(p.getValue()))
                .forEach(p -> poor.add(at + "/" + p.getKey() + ": no description"));
        node.propertyStream().forEach(p -> inspect(p.getValue(), at + "/" + p.getKey()));
    }

    private boolean isDescribed(JsonNode property) {
        String own = property.path("description").asString("");
        String text = own.isEmpty() ? target(property).path("description").asString("") : own;
        return text.endsWith(".") || text.endsWith("….");
    }

    private JsonNode target(JsonNode node) {
        return root.at(node.path("$ref").asString("#/missing").substring(1));
    }
}
