package nl.foutwijzer.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes and prints JSON, the same on every machine. */
public final class JsonText {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(INDENTER)
                                    .withArrayIndenter(INDENTER));

    private JsonText() {}

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Reads a text that another program may have written.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /** With two spaces a level, for people. */
    public static String print(JsonNode node) {
        return WRITER.writeValueAsString(node) + "\n";
    }

    /**
     * With a line for each member and for each object in one, for programs: small, and what changed
     * shows line by line.
     */
    public static String lines(ObjectNode node) {
        StringBuilder out = new StringBuilder("{");
        String end = "\n";
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            out.append(end).append(MAPPER.writeValueAsString(member.getKey())).append(':');
            appendMember(member.getValue(), out);
            end = ",\n";
        }
        return out.append("\n}\n").toString();
    }

    private static void appendMember(JsonNode value, StringBuilder out) {
        if (value.valueStream().noneMatch(JsonNode::isObject)) {
            out.append(value);
            return;
        }
        String end = "\n";
        out.append(value.isArray() ? '[' : '{');
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String key = MAPPER.writeValueAsString(property.getKey());
            out.append(end).append(key).append(':').append(property.getValue());
            end = ",\n";
        }
        for (JsonNode element : value.isArray() ? value : array()) {
            out.append(end).append(element);
            end = ",\n";
        }
        out.append(value.isArray() ? "\n]" : "\n}");
    }

    /** An array with an object for each value. */
    public static <T> void each(
            ObjectNode parent, String key, List<T> values, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = parent.putArray(key);
        values.forEach(value -> fill.accept(array.addObject(), value));
    }

    /** An object, or {@code null}, so that every key is always there. */
    public static <T> void object(
            ObjectNode parent, String key, @Nullable T value, BiConsumer<ObjectNode, T> fill) {
        if (value == null) {
            parent.putNull(key);
        } else {
            fill.accept(parent.putObject(key), value);
        }
    }

    public static void strings(ObjectNode parent, String key, List<String> values) {
        values.forEach(parent.putArray(key)::add);
    }
}
