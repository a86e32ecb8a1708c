package nl.foutwijzer.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.foutwijzer.content.ContentReader;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.TranslationState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that we ship goes out and comes back. */
class ShippedContentTest {
    private static KnowledgeBase knowledge;
    @TempDir private Path folder;

    @BeforeAll
    static void read() throws IOException {
        try (Jobs jobs = new Jobs(2)) {
            knowledge =
                    new ContentReader(ContentRoot.of(Path.of("content")), jobs)
                            .readAll()
                            .knowledge()
                            .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isValid(String language) {
        assertThat(Judge.faults(export(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void comesBackUnchanged(String language) throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlf"), export(language));
        ImportPlan plan = XliffImport.plan(knowledge, XliffFile.read(file));
        assertThat(plan).isEqualTo(new ImportPlan(List.of(), 0, 0, List.of()));
    }

    private static String export(String language) {
        return XliffExport.of(
                        knowledge, LanguageTag.of(language), EnumSet.allOf(TranslationState.class))
                .document();
    }
}
