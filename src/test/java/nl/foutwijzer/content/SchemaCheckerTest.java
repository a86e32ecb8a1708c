package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests rest upon: the checker sees what it is there to see. */
class SchemaCheckerTest {
    private static final String LINE = "# yaml-language-server: $schema=";

    private final Path folder;

    SchemaCheckerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void placeTheSchemas() throws IOException {
        for (ContentSchema schema : ContentSchema.values()) {
            write("schema/" + schema.fileName(), schema.text());
        }
    }

    @Test
    void acceptsSoundFiles() throws IOException {
        write("content/steps/a/step.yaml", LINE + "../../../schema/step.schema.json\nminutes: 1\n");
        write("content/steps/a/nl.md", "---\ntitle: A\n---\nText\n");
        write("content/media/data.yaml", "any: thing\n");
        assertThat(violations()).isEmpty();
    }

    @Test
    void seesAMissingWrongOrDeadSchemaLine() throws IOException {
        write("content/errors/a/1/error.yaml", "severity: error\n");
        write("content/i18n/nl.yaml", LINE + "../../schema/site.schema.json\nui: {}\n");
        write("content/pages/a/page.yaml", LINE + "../schema/page.schema.json\nmenu: true\n");
        assertThat(violations())
                .containsExactly(
                        "errors/a/1/error.yaml: its first line names no schema",
                        "i18n/nl.yaml: names site.schema.json, not i18n.schema.json",
                        "pages/a/page.yaml: names a schema that does not exist: "
                                + LINE
                                + "../schema/page.schema.json");
    }

    @Test
    void seesWhatDoesNotFitOrBelong() throws IOException {
        write("content/pages/a/nl.md", "Text without front matter\n");
        write("content/steps/a/nl.md", "---\ntitel: A\n---\n");
        write("content/steps/a/facts.yaml", "minutes: 1\n");
        write("content/steps/b/step.yaml", LINE + "../../../schema/step.schema.json\na: 1\na: 2\n");
        assertThat(violations())
                .anyMatch(v -> v.startsWith("pages/a/nl.md: "))
                .anyMatch(v -> v.startsWith("steps/a/nl.md: required at "))
                .anyMatch(v -> v.startsWith("steps/a/nl.md: additionalProperties at "))
                .contains("steps/a/facts.yaml: no schema is meant for it")
                .anyMatch(v -> v.startsWith("steps/b/step.yaml: syntax: "))
                .hasSize(5);
    }

    private Iterable<String> violations() throws IOException {
        return new SchemaChecker().folderViolations(folder.resolve("content"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
