package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.links.SiteWalk;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.SiteCopies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out leaves no trace, and nothing leads to it. */
class SelectionTest {
    private static final Path SHIPPED = Path.of("content");

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "nl, ''",
        "'fr,en', android",
        "ja, macos",
        "ar, 'ios,windows'",
        "'', windows"
    })
    void leavesNoDeadLink(String languages, String platforms) throws IOException {
        SiteCopies.Copy copy = SiteCopies.of(SHIPPED, selection(languages, platforms));
        assertThat(deadLinks(copy)).isEmpty();
    }

    @Test
    void holdsOnlyPagesOfItsLanguagesAndCodesOfItsPlatforms() throws IOException {
        SitePlan all = SiteCopies.of(SHIPPED, Selection.ALL).plan();
        SitePlan some = SiteCopies.of(SHIPPED, selection("nl", "android")).plan();
        assertThat(paths(some)).isSubsetOf(withoutIndex(all, some));
        assertThat(paths(some)).noneMatch(path -> path.matches("(?:en|de|fr|ja|ar)/.*"));
        assertThat(paths(some))
                .contains("nl/code/0x87d1041c.html", "nl/platform/android.html")
                .doesNotContain("nl/platform/ios.html", "nl/code/1603.html");
        String page = text(some, "nl/code/0x87d1041c.html");
        assertThat(page).contains("id=\"android\"").doesNotContain("id=\"ios\"", "id=\"windows\"");
    }

    @Test
    void hasNothingForHostsAndPrograms() throws IOException {
        SitePlan copy = SiteCopies.of(SHIPPED, Selection.ALL).plan();
        assertThat(paths(copy))
                .noneMatch(path -> path.matches(".*\\.(?:json|md|atom|xml|webmanifest|txt)"))
                .noneMatch(path -> path.startsWith("schema/") || path.contains("linkify"))
                .doesNotContain("404.html", "worker.js")
                .contains("version.js", "index.html", "nl/codes.csv");
        assertThat(text(copy, "nl/index.html")).doesNotContain("changes.atom", "opensearch");
    }

    @Test
    void borrowsFromALanguageThatIsLeftOut() throws IOException {
        Path content = Path.of("src/test/resources/sites/golden/basic/content");
        SiteCopies.Copy copy = SiteCopies.of(content, selection("en", ""));
        assertThat(deadLinks(copy)).allMatch(d -> d.contains("'version.json'")); // of its host
        assertThat(text(copy.plan(), "en/index.html")).doesNotContain("hreflang=\"nl\" dir");
    }

    @Test
    void makesTheSameBytesWhateverTheOrderOfItsLanguages() throws IOException {
        SitePlan one = SiteCopies.of(SHIPPED, selection("nl,ja", "windows,ios")).plan();
        SitePlan other = SiteCopies.of(SHIPPED, selection("ja,nl", "ios,windows")).plan();
        for (Output output : one) {
            Output same = other.find(output.path()).orElseThrow();
            assertThat(same.fingerprint()).isEqualTo(output.fingerprint());
        }
        assertThat(text(one, "index.html")).isEqualTo(text(other, "index.html"));
    }

    private static Set<String> withoutIndex(SitePlan all, SitePlan some) {
        Set<String> allowed = paths(all);
        paths(some).stream().filter(p -> p.startsWith("search/")).forEach(allowed::add);
        return allowed;
    }

    private static List<String> deadLinks(SiteCopies.Copy copy) {
        try (Jobs jobs = new Jobs(2)) {
            Diagnostics diagnostics = new Diagnostics();
            LoadedSite site = copy.site();
            new SiteWalk(copy.plan(), site.knowledge()).walk(jobs, diagnostics);
            return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
        }
    }

    private static Selection selection(String languages, String platforms) {
        Set<LanguageTag> tags = new TreeSet<>();
        names(languages).forEach(name -> tags.add(LanguageTag.of(name)));
        return new Selection(tags, Set.copyOf(names(platforms)));
    }

    private static List<String> names(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static Set<String> paths(SitePlan plan) {
        Set<String> paths = new TreeSet<>();
        plan.forEach(output -> paths.add(output.path().value()));
        return paths;
    }

    private static String text(SitePlan plan, String path) throws IOException {
        return new String(plan.find(new OutputPath(path)).orElseThrow().bytes(), UTF_8);
    }
}
