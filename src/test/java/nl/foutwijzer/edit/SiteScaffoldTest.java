package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.content.SchemaChecker;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteScaffoldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;

    SiteScaffoldTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isASmallSiteThatIsWhole() throws Exception {
        Scaffold scaffold = SiteScaffold.of(SiteScaffold.USUAL_LANGUAGES, TODAY);
        assertThat(scaffold.files().keySet())
                .containsExactlyInAnyOrder(
                        "README.md",
                        ".gitignore",
                        "content/site.yaml",
                        "content/i18n/nl.yaml",
                        "content/i18n/en.yaml",
                        "content/errors/E1001/error.yaml",
                        "content/errors/E1001/nl.yaml",
                        "content/errors/E1001/en.yaml",
                        "content/steps/free-space/step.yaml",
                        "content/steps/free-space/nl.md",
                        "content/steps/free-space/en.md",
                        "content/pages/home/nl.md",
                        "content/pages/home/en.md",
                        "schema/site.schema.json",
                        "schema/i18n.schema.json",
                        "schema/error.schema.json",
                        "schema/error-text.schema.json",
                        "schema/step.schema.json",
                        "schema/page.schema.json",
                        "schema/front-matter.schema.json");
        assertThat(scaffold.blanks())
                .extracting(Scaffold.Blank::path)
                .containsExactly(
                        "content/site.yaml", "content/i18n/nl.yaml", "content/i18n/en.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl en", "en nl", "en", "nl", "de", "de nl-BE en-GB en", "ar ja"})
    void fitsItsSchemasWhereTheyStand(String tags) throws Exception {
        SiteScaffold.of(languages(tags), TODAY).writeTo(folder);
        assertThat(new SchemaChecker().folderViolations(folder.resolve("content"))).isEmpty();
        assertThat(folder.resolve("schema/error.schema.json"))
                .hasContent(ContentSchema.ERROR.text());
    }

    @Test
    void whatItsCommentsProposeFitsTheSchemaToo() throws Exception {
        String site = siteYaml("nl en");
        String uncommented =
                site.substring(site.indexOf("\n"))
                        .replaceAll("(?m)^# ( *[a-z]+[a-z-]*: [^ \n].*|facets:)$", "$1");
        assertThat(uncommented)
                .contains("\nplatforms: [", "\nfacets:\n  retry: {", "\nbase-url: h");
        assertThat(new SchemaChecker().violations(ContentSchema.SITE, uncommented)).isEmpty();
    }

    @Test
    void writesInTheFirstLanguageAndBorrowsFromTheNearest() throws Exception {
        assertThat(siteYaml("nl-BE nl en pt-BR"))
                .contains(
                        """
                        source-language: nl-BE
                        """)
                .contains(
                        """
                          nl-BE: {}
                          nl: {fallback: [en, nl-BE]}
                          en: {fallback: [nl-BE]}
                          pt-BR: {fallback: [en, nl-BE]}
                        """);
        assertThat(siteYaml("en nl nl-BE")).contains("nl-BE: {fallback: [nl, en]}");
    }

    @Test
    void aRegionSpeaksItsLanguage() throws Exception {
        assertThat(SiteScaffold.of(languages("nl-BE"), TODAY).files())
                .hasEntrySatisfying(
                        "content/i18n/nl-BE.yaml",
                        text -> assertThat(text).contains("title: Kennisbank"));
    }

    @Test
    void leavesTheWordsOfAnotherSourceLanguageToItsAuthor() throws Exception {
        Scaffold scaffold = SiteScaffold.of(languages("de"), TODAY);
        assertThat(scaffold.files())
                .hasEntrySatisfying(
                        "content/i18n/de.yaml", text -> assertThat(text).contains("title: \"\""));
        assertThat(scaffold.blanks())
                .extracting(Scaffold.Blank::path)
                .contains(
                        "content/i18n/de.yaml",
                        "content/errors/E1001/de.yaml",
                        "content/steps/free-space/de.md",
                        "content/pages/home/de.md");
    }

    @Test
    void doesNotPretendThatAnotherLanguageIsTranslated() throws Exception {
        Scaffold scaffold = SiteScaffold.of(languages("nl fr"), TODAY);
        assertThat(scaffold.files().keySet()).noneMatch(path -> path.contains("/fr."));
        assertThat(scaffold.blanks())
                .contains(
                        new Scaffold.Blank(
                                "content/i18n/fr.yaml",
                                "this language: as yet it has no words of its own"));
    }

    @Test
    void needsALanguage() {
        assertThatThrownBy(() -> SiteScaffold.of(List.of(), TODAY))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("a site needs a language");
    }

    @Test
    void endsEveryLineAsUnixDoesAndNoneInASpace() throws Exception {
        assertThat(SiteScaffold.of(languages("nl en"), TODAY).files())
                .allSatisfy(
                        (path, text) ->
                                assertThat(text).endsWith("\n").doesNotContain("\r", " \n"));
        assertThat(SiteScaffold.of(languages("de"), TODAY).files().values())
                .allSatisfy(text -> assertThat(text).doesNotContain("\r", " \n", "{{"));
    }

    @Test
    void leavesAnExistingSiteAlone() throws Exception {
        Path readme = Files.writeString(folder.resolve("README.md"), "mine");
        assertThatThrownBy(() -> SiteScaffold.of(languages("nl"), TODAY).writeTo(folder))
                .isInstanceOf(ScaffoldException.class)
                .hasMessage("exists already: README.md");
        assertThat(readme).hasContent("mine");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    private static String siteYaml(String tags) throws ScaffoldException {
        return SiteScaffold.of(languages(tags), TODAY)
                .files()
                .getOrDefault("content/site.yaml", "");
    }

    private static List<LanguageTag> languages(String tags) {
        return Arrays.stream(tags.split(" ")).map(LanguageTag::of).toList();
    }
}
