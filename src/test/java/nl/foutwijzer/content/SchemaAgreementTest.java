package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.source.SourceFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas refuse, the readers refuse; what the schemas accept, the readers accept. */
class SchemaAgreementTest {
    private static final Path SAMPLES = Path.of("src/test/resources/schema");

    @TempDir private Path folder = Path.of("");

    static List<Path> valid() throws IOException {
        return samples("valid");
    }

    static List<Path> invalid() throws IOException {
        return samples("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsWhatTheSchemaAccepts(Path sample) throws IOException {
        assertThat(read(sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatTheSchemaRefuses(Path sample) throws IOException {
        assertThat(read(sample)).isNotEmpty();
    }

    /** A mistyped key is read as the one that it is near to, so no two keys may be near. */
    @ParameterizedTest
    @EnumSource
    void noTwoKeysOfOneMappingAreNear(ContentSchema schema) {
        List<String> near = new ArrayList<>();
        inspect(new JsonMapper().readTree(schema.text()), near);
        assertThat(near).isEmpty();
    }

    private static void inspect(JsonNode node, List<String> near) {
        List<String> keys =
                node.path("properties").propertyStream().map(Map.Entry::getKey).toList();
        for (String key : keys) {
            keys.stream()
                    .filter(other -> !other.equals(key) && Nearest.isNear(key, other))
                    .forEach(other -> near.add(key + " and " + other));
        }
        node.forEach(child -> inspect(child, near));
    }

    private List<Diagnostic> read(Path sample) throws IOException {
        String kind = sample.getName(sample.getNameCount() - 2).toString();
        SourceFile file = new SourceFile(sample.toString(), Files.readString(sample));
        Diagnostics diagnostics = new Diagnostics();
        switch (kind) {
            case "site" -> new SiteReader(diagnostics).read(file, "");
            case "i18n" -> new WordsReader(diagnostics).read(file, "");
            case "error" ->
                    new ErrorReader(site(), diagnostics).read(file, "errors/1603", Map.of(), "");
            case "error-text" -> new ErrorTextReader(diagnostics).read(file);
            case "step", "page" -> readFolder(kind, file, diagnostics);
            case "front-matter" -> {
                String article = "---\n" + file.text() + "---\nWords.\n";
                new ArticleReader(diagnostics).read(new SourceFile(file.path(), article));
            }
            default -> throw new AssertionError("no reader for " + kind);
        }
        return diagnostics.sorted();
    }

    private void readFolder(String kind, SourceFile file, Diagnostics diagnostics)
            throws IOException {
        Path facts = folder.resolve(kind + ".yaml");
        Files.writeString(facts, file.text());
        String path = kind + "s/some-id/" + kind + ".yaml";
        var attributes = Files.readAttributes(facts, BasicFileAttributes.class);
        ContentFile content = new ContentFile(path, path, facts, FileStamp.of(attributes));
        ContentLayout layout = ContentLayout.of(List.of(content), diagnostics);
        FolderReader reader = new FolderReader(site(), new SoundFiles(diagnostics), diagnostics);
        layout.pages().forEach(reader::readPage);
        // Whether its role exists is a question for the checks, which know the whole site.
        layout.steps().stream()
                .flatMap(f -> reader.readStep(f).stream())
                .flatMap(step -> step.role().stream())
                .forEach(role -> Ids.check(role, diagnostics));
    }

    /** A site whose codes may look like anything. */
    private static Site site() {
        String yaml = "source-language: nl\ncodes: [{notation: hresult}, {notation: text}]\n";
        return new SiteReader(new Diagnostics())
                .read(new SourceFile("site.yaml", yaml), "")
                .orElseThrow();
    }

    private static List<Path> samples(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES.resolve(kind))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
