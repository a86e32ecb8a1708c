package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.content.SchemaChecker;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepScaffoldTest {
    private static final TargetSite SITE =
            new TargetSite(
                    LanguageTag.of("nl"),
                    List.of(),
                    SchemaFolder.BESIDE_CONTENT,
                    LocalDate.of(2026, 11, 22));

    @Test
    void hasFactsAndAnEmptyArticleInTheSourceLanguage() throws Exception {
        Scaffold scaffold = StepScaffold.of(SITE, "collect-logs");
        assertThat(scaffold.files())
                .containsOnlyKeys("steps/collect-logs/step.yaml", "steps/collect-logs/nl.md")
                .containsEntry(
                        "steps/collect-logs/step.yaml",
                        """
                        # yaml-language-server: $schema=../../../schema/step.schema.json
                        # The facts of one step, the same in every language. Its words stand in nl.md.
                        # role: …                                # who does it: one of the roles of site.yaml
                        # minutes: 5                             # how long it takes, roughly
                        added: 2026-11-22
                        updated: 2026-11-22
                        # sources:                               # where this was read, and on which day
                        #   - {title: "…", url: "https://…", as-of: 2026-11-22}
                        """);
        assertThat(scaffold.blanks())
                .extracting(Scaffold.Blank::path)
                .containsExactly("steps/collect-logs/step.yaml", "steps/collect-logs/nl.md");
    }

    @Test
    void fitsTheSchemas() throws Exception {
        var files = StepScaffold.of(SITE, "collect-logs").files();
        SchemaChecker checker = new SchemaChecker();
        assertThat(
                        checker.violations(
                                ContentSchema.STEP,
                                files.getOrDefault("steps/collect-logs/step.yaml", "")))
                .isEmpty();
        String article = files.getOrDefault("steps/collect-logs/nl.md", "");
        assertThat(article).startsWith("---\n").endsWith("\n---\n");
        assertThat(checker.violations(ContentSchema.FRONT_MATTER, article.replace("---\n", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../x",
                "a/b",
                "a\\b",
                "Collect-Logs",
                "collect logs",
                "-a",
                "a-",
                "a--b",
                ".",
                "..",
                "é",
                "a\nb",
                "a.b",
                "C:",
                "x\u0000"
            })
    void refusesWhatIsNoId(String id) {
        assertThatThrownBy(() -> StepScaffold.of(SITE, id))
                .isInstanceOfSatisfying(
                        ScaffoldException.class,
                        e ->
                                assertThat(e.help())
                                        .isEqualTo(
                                                "use lower-case letters, digits and single hyphens,"
                                                        + " as collect-logs"))
                .hasMessageEndingWith("' is not the id of a step")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "com1"})
    void refusesTheDevicesOfWindows(String id) {
        assertThatThrownBy(() -> StepScaffold.of(SITE, id))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("Windows can hold no folder named '" + id + "'");
    }

    @Test
    void doesNotPrintAnEndlessId() {
        assertThatThrownBy(() -> StepScaffold.of(SITE, "a".repeat(5000)))
                .isInstanceOf(ScaffoldException.class)
                .message()
                .hasSizeLessThan(120);
    }
}
