package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.content.SchemaChecker;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CodeScaffoldTest {
    private static final TargetSite PLAIN_SITE = site();
    private static final TargetSite MOBILE_SITE = site("android", "ios");

    private final YAMLMapper yaml = new YAMLMapper();

    @Test
    void hasAnOccurrenceForEachPlatform() throws Exception {
        Scaffold scaffold =
                CodeScaffold.of(MOBILE_SITE, "0x87D1041C", "0x87D1041C", List.of("ios", "android"));
        assertThat(scaffold.files())
                .containsExactly(
                        Map.entry("errors/0x87D1041C/error.yaml", TWO_PLATFORMS_FACTS),
                        Map.entry("errors/0x87D1041C/nl.yaml", TWO_PLATFORMS_WORDS));
        assertThat(scaffold.blanks())
                .contains(
                        new Scaffold.Blank(
                                "errors/0x87D1041C/nl.yaml", "what the code means on ios"))
                .hasSize(6);
    }

    @Test
    void beginsWithTheFirstPlatformOfTheSite() throws Exception {
        JsonNode facts = facts(CodeScaffold.of(MOBILE_SITE, "1603", "1603", List.of()));
        assertThat(facts.path("occurrences").propertyNames()).containsExactly("android");
    }

    @Test
    void namesNoPlatformTwice() throws Exception {
        JsonNode facts = facts(CodeScaffold.of(MOBILE_SITE, "1603", "1603", List.of("ios", "ios")));
        assertThat(facts.path("occurrences").propertyNames()).containsExactly("ios");
    }

    @Test
    void leavesTheLevelOutWhereASiteHasNoPlatforms() throws Exception {
        Scaffold scaffold = CodeScaffold.of(PLAIN_SITE, "1603", "1603", List.of());
        assertThat(facts(scaffold).propertyNames())
                .containsExactly("severity", "added", "updated", "original", "steps");
        assertThat(words(scaffold).propertyNames()).containsExactly("message", "meaning");
        assertThat(scaffold.blanks())
                .contains(new Scaffold.Blank("errors/1603/nl.yaml", "what the code means"));
    }

    @Test
    void leavesTheNeededTextEmptyRatherThanInventOne() throws Exception {
        Scaffold scaffold = CodeScaffold.of(PLAIN_SITE, "1603", "1603", List.of());
        assertThat(words(scaffold).path("meaning").stringValue()).isEmpty();
        assertThat(words(scaffold).path("message").stringValue()).isEmpty();
        assertThat(facts(scaffold).path("original").stringValue()).isEmpty();
    }

    @Test
    void fitsTheSchemas() throws Exception {
        SchemaChecker checker = new SchemaChecker();
        for (TargetSite site : List.of(PLAIN_SITE, MOBILE_SITE)) {
            var files = CodeScaffold.of(site, "a:b", "group/a-b", List.of()).files();
            String facts = files.getOrDefault("errors/group/a-b/error.yaml", "");
            String words = files.getOrDefault("errors/group/a-b/nl.yaml", "");
            assertThat(checker.violations(ContentSchema.ERROR, facts)).isEmpty();
            assertThat(checker.violations(ContentSchema.ERROR_TEXT, words)).isEmpty();
            assertThat(facts)
                    .startsWith(
                            "# yaml-language-server: $schema=../../../../schema/error.schema.json\n");
        }
    }

    @Test
    void whatItLeavesInCommentsFitsTheSchemasToo() throws Exception {
        Scaffold scaffold = CodeScaffold.of(PLAIN_SITE, "1603", "1603", List.of());
        String words = scaffold.files().getOrDefault("errors/1603/nl.yaml", "");
        String uncommented =
                words.substring(words.indexOf("\n"))
                        .replaceAll("(?m)^# ( *[a-z-]+: *>-| +…)$", "$1")
                        .replaceAll("(?m)^# causes:$", "causes:");
        assertThat(yaml.readTree(uncommented).propertyNames())
                .containsExactly("message", "meaning", "causes", "solved");
        assertThat(new SchemaChecker().violations(ContentSchema.ERROR_TEXT, uncommented)).isEmpty();
    }

    @Test
    void statesACodeThatItsFolderDoesNot() throws Exception {
        Scaffold scaffold =
                CodeScaffold.of(PLAIN_SITE, "BR:Backup:\"X\\", "BR-Backup-X", List.of());
        assertThat(facts(scaffold).path("code").stringValue()).isEqualTo("BR:Backup:\"X\\");
    }

    @Property(tries = 300)
    void everyCodeSurvives(@ForAll @NotBlank @StringLength(max = 40) String code) throws Exception {
        String folder = CodeFolder.of(code);
        Scaffold scaffold;
        try {
            scaffold = CodeScaffold.of(PLAIN_SITE, code, folder, List.of());
        } catch (ScaffoldException e) {
            assertThat(code).matches("(?s).*[\\p{C}\\p{Zl}\\p{Zp}].*");
            return;
        }
        JsonNode stated = facts(scaffold).path("code");
        assertThat(stated.isMissingNode() ? folder : stated.stringValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nseverity: info", "a\u0000", "a\u2028b"})
    void refusesWhatIsNoCode(String code) {
        assertThatThrownBy(() -> CodeScaffold.of(PLAIN_SITE, code, "x", List.of()))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageEndingWith("' is not a code")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../x",
                "a/../../x",
                "/etc",
                "a//b",
                "CON",
                "a/",
                "a:b",
                "a.",
                ".git",
                "a\\b"
            })
    void refusesAFolderThatNotEveryFileSystemCanHold(String folder) {
        assertThatThrownBy(() -> CodeScaffold.of(PLAIN_SITE, "1603", folder, List.of()))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("'" + folder + "' cannot be the folder of a code");
    }

    @Test
    void refusesAPlatformThatTheSiteDoesNotDeclare() {
        assertThatThrownBy(() -> CodeScaffold.of(MOBILE_SITE, "1603", "1603", List.of("andriod")))
                .isInstanceOfSatisfying(
                        ScaffoldException.class,
                        e -> assertThat(e.help()).isEqualTo("did you mean 'android'?"))
                .hasMessage("site.yaml declares no platform 'andriod'");
        assertThatThrownBy(() -> CodeScaffold.of(PLAIN_SITE, "1603", "1603", List.of("ios")))
                .isInstanceOfSatisfying(
                        ScaffoldException.class,
                        e -> assertThat(e.help()).contains("no platforms"));
    }

    private JsonNode facts(Scaffold scaffold) {
        return yaml.readTree(scaffold.files().values().iterator().next());
    }

    private JsonNode words(Scaffold scaffold) {
        return yaml.readTree(List.copyOf(scaffold.files().values()).get(1));
    }

    private static TargetSite site(String... platforms) {
        return new TargetSite(
                LanguageTag.of("nl"),
                List.of(platforms),
                SchemaFolder.BESIDE_CONTENT,
                LocalDate.of(2026, 11, 22));
    }

    private static final String TWO_PLATFORMS_FACTS =
            """
            # yaml-language-server: $schema=../../../schema/error.schema.json
            # The facts of one code, the same in every language. Its words stand in nl.yaml, in the same shape.
            severity: error                          # info, warning, error, critical
            added: 2026-11-22
            updated: 2026-11-22
            # symbol: ERROR_NAME                     # the name that programmers gave it
            # aliases: ["…"]                         # other strings that mean this code; each redirects
            # tags: [network]
            # related:                               # the words for the reason stand in i18n/<lang>.yaml
            #   - {code: "…", reason: same-symptom}
            occurrences:
              ios:
                # What the product prints, word for word. Where it prints nothing, leave this key out.
                original: >-

                # stage: …                               # one of the stages of site.yaml
                # facets: {…}                            # the facets of site.yaml with their values
                # What to do whatever the cause: names of folders in steps/.
                steps: []
                # Why it happens, most likely first. The words stand under the same id in nl.yaml.
                # causes:
                #   some-cause: {steps: []}
                # escalate: []                           # what to gather before handing over: names of folders in steps/
              android:
                # What the product prints, word for word. Where it prints nothing, leave this key out.
                original: >-

                # stage: …                               # one of the stages of site.yaml
                # facets: {…}                            # the facets of site.yaml with their values
                # What to do whatever the cause: names of folders in steps/.
                steps: []
                # Why it happens, most likely first. The words stand under the same id in nl.yaml.
                # causes:
                #   some-cause: {steps: []}
                # escalate: []                           # what to gather before handing over: names of folders in steps/
            # sources:                               # where these facts were read, and on which day
            #   - {title: "…", url: "https://…", as-of: 2026-11-22}
            """;

    private static final String TWO_PLATFORMS_WORDS =
            """
            # yaml-language-server: $schema=../../../schema/error-text.schema.json
            # The words in this language, in the same shape as error.yaml. Write below each '>-' and indent by two spaces more than
            # its key: ':' and '#' are safe there.
            occurrences:
              ios:
                # What the product shows in this language, word for word. Where that is not known, leave this key out.
                message: >-

                # What it means, in a few sentences of Markdown, for someone who must act on it. This text has to be there.
                meaning: >-

                # What is the matter, for each cause of error.yaml.
                # causes:
                #   some-cause: >-
                #     …
                # How one sees that it is over.
                # solved: >-
                #   …
              android:
                # What the product shows in this language, word for word. Where that is not known, leave this key out.
                message: >-

                # What it means, in a few sentences of Markdown, for someone who must act on it. This text has to be there.
                meaning: >-

                # What is the matter, for each cause of error.yaml.
                # causes:
                #   some-cause: >-
                #     …
                # How one sees that it is over.
                # solved: >-
                #   …
            """;
}
