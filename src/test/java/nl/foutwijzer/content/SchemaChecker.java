package nl.foutwijzer.content;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds content against the schemas, as an author's editor does. */
public final class SchemaChecker {
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=";

    private final YAMLMapper yaml =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private final Map<ContentSchema, Schema> schemas = new EnumMap<>(ContentSchema.class);

    public SchemaChecker() {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (ContentSchema schema : ContentSchema.values()) {
            schemas.put(schema, registry.getSchema(schema.text()));
        }
    }

    /** What the schema has against a YAML text: {@code keyword at /pointer: message}. */
    public List<String> violations(ContentSchema schema, String text) {
        JsonNode node;
        try {
            node = yaml.readTree(text);
        } catch (JacksonException e) {
            return List.of("syntax: " + e.getOriginalMessage());
        }
        return Objects.requireNonNull(schemas.get(schema))
                .validate(
                        node,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(e -> e.getKeyword() + " at " + e.getInstanceLocation() + ": " + e.getMessage())
                .sorted()
                .toList();
    }

    /**
     * What the schemas have against a content folder: each YAML file, its schema line, and the
     * front matter of each Markdown file.
     */
    public List<String> folderViolations(Path content) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : filesBelow(content)) {
            String name = content.relativize(file).toString().replace('\\', '/');
            if (name.startsWith("static/")
                    || name.startsWith("media/")
                    || name.equals("LICENSE.md")) {
                continue;
            }
            fileViolations(file, name).forEach(v -> found.add(name + ": " + v));
        }
        return found;
    }

    private List<String> fileViolations(Path file, String name) throws IOException {
        String text = Files.readString(file);
        if (name.endsWith(".md")) {
            return violations(ContentSchema.FRONT_MATTER, frontMatter(text));
        }
        Optional<ContentSchema> schema = schemaOf(name);
        if (schema.isEmpty()) {
            return name.matches(".*\\.ya?ml") ? List.of("no schema is meant for it") : List.of();
        }
        List<String> found = new ArrayList<>(violations(schema.get(), text));
        schemaLineViolation(file, text, schema.get()).ifPresent(found::add);
        return found;
    }

    private static Optional<String> schemaLineViolation(
            Path file, String text, ContentSchema schema) {
        String first = text.lines().findFirst().orElse("");
        if (!first.startsWith(SCHEMA_LINE)) {
            return Optional.of("its first line names no schema");
        }
        Path named = file.resolveSibling(first.substring(SCHEMA_LINE.length())).normalize();
        if (!named.endsWith(schema.fileName())) {
            return Optional.of("names " + named.getFileName() + ", not " + schema.fileName());
        }
        return Files.isRegularFile(named)
                ? Optional.empty()
                : Optional.of("names a schema that does not exist: " + first);
    }

    private static Optional<ContentSchema> schemaOf(String name) {
        if (name.equals("site.yaml")) {
            return Optional.of(ContentSchema.SITE);
        } else if (name.matches("i18n/[^/]+\\.yaml")) {
            return Optional.of(ContentSchema.I18N);
        } else if (name.matches("errors/.+/error\\.yaml")) {
            return Optional.of(ContentSchema.ERROR);
        } else if (name.matches("errors/.+/[^/]+\\.yaml")) {
            return Optional.of(ContentSchema.ERROR_TEXT);
        } else if (name.matches("steps/[^/]+/step\\.yaml")) {
            return Optional.of(ContentSchema.STEP);
        } else if (name.matches("pages/[^/]+/page\\.yaml")) {
            return Optional.of(ContentSchema.PAGE);
        }
        return Optional.empty();
    }

    private static String frontMatter(String markdown) {
        String[] parts = markdown.split("(?m)^---$", 3);
        return parts.length == 3 && parts[0].isEmpty() ? parts[1] : "";
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
