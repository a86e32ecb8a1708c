package nl.foutwijzer.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.foutwijzer.content.CatalogReader;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.site.WholeSite;
import nl.foutwijzer.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a code tells people, its JSON tells programs, field by field. */
class PageAgreementTest {
    private static final Path NO_TEMPLATES = Path.of("no-such-folder");

    @ParameterizedTest
    @CsvSource({
        "content, 408",
        "src/test/resources/sites/explain/content, 8",
        "src/test/resources/sites/golden/basic/content, 6",
        "src/test/resources/sites/golden/no-platforms/content, 3",
        "src/test/resources/sites/golden/rtl/content, 4"
    })
    void saysTheSameAsThePage(Path content, int pages) throws IOException {
        SitePlan plan = WholeSite.read(content).plan();
        int compared = 0;
        for (JsonNode code : json(plan, "codes.json").required("codes")) {
            String slug = code.required("slug").stringValue();
            JsonNode document = json(plan, code.required("json").stringValue());
            for (var language : document.required("languages").properties()) {
                compare(plan, slug, LanguageTag.of(language.getKey()), language.getValue());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(pages);
    }

    private static void compare(SitePlan plan, String slug, LanguageTag language, JsonNode told)
            throws IOException {
        OutputPath page = Router.code(language, slug);
        assertThat(told.required("url").stringValue()).isEqualTo("../" + page);
        assertThat(plan.find(Router.markdown(page))).isPresent();
        Document document = Jsoup.parse(text(plan, page.value()));
        Explanation shown =
                comparable(new SitePage(document, language, ui(language)).explain(slug));
        Explanation written = comparable(new ExplanationReader(language).read(told));
        assertThat(written).as(page.value()).usingRecursiveComparison().isEqualTo(shown);
    }

    private static MessageCatalog ui(LanguageTag language) throws IOException {
        return new CatalogReader(Theme.open(NO_TEMPLATES), new Diagnostics()).themeOnly(language);
    }

    private static JsonNode json(SitePlan plan, String path) throws IOException {
        return new JsonMapper().readTree(text(plan, path));
    }

    private static String text(SitePlan plan, String path) throws IOException {
        return new String(plan.find(new OutputPath(path)).orElseThrow().bytes(), UTF_8);
    }

    /** Without what a page cannot show: of passages the letters and digits are compared. */
    private static Explanation comparable(Explanation explanation) {
        return new Explanation(
                explanation.heading(),
                explanation.notice(),
                explanation.replacedBy(),
                explanation.cases().stream().map(PageAgreementTest::comparable).toList(),
                explanation.instructions().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, e -> letters(e.getValue()))),
                explanation.related(),
                explanation.sources(),
                explanation.changed(),
                explanation.permalink());
    }

    private static Explanation.Case comparable(Explanation.Case of) {
        return new Explanation.Case(
                of.id(),
                of.heading(),
                of.severity(),
                of.message(),
                of.original(),
                lettersOrNull(of.meaning()),
                of.facts(),
                of.steps(),
                of.causes().stream().map(PageAgreementTest::comparable).toList(),
                lettersOrNull(of.solved()),
                of.escalate(),
                of.ticket());
    }

    private static Explanation.Reason comparable(Explanation.Reason of) {
        return new Explanation.Reason(of.id(), lettersOrNull(of.text()), of.steps());
    }

    private static @Nullable Passage lettersOrNull(@Nullable Passage of) {
        return of == null ? null : letters(of);
    }

    private static Passage letters(Passage of) {
        return new Passage("", of.plain().replaceAll("[^\\p{L}\\p{N}]+", ""), of.lang());
    }
}
