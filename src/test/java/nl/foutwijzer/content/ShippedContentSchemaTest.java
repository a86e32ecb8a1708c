package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The knowledge base that ships with the generator keeps to its own schemas. */
class ShippedContentSchemaTest {
    private static final Path CONTENT = Path.of("content");

    @Test
    void everyFileFitsTheSchemaThatItsFirstLineNames() throws IOException {
        assertThat(CONTENT.resolve("site.yaml")).exists();
        assertThat(new SchemaChecker().folderViolations(CONTENT)).isEmpty();
    }
}
