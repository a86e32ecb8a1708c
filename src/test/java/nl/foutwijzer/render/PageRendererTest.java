package nl.foutwijzer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRendererTest {
    private static final Label PAGE = new Label("id", "text");

    private final Path overrides;

    PageRendererTest(@TempDir Path overrides) {
        this.overrides = overrides;
    }

    /** What a test template gets. */
    public record Box(Object held) {}

    @Test
    void escapesWhateverIsText() throws IOException {
        String html = render("<p title='${page.id}'>${page.text}</p>", hostile());
        assertThat(html)
                .isEqualTo(
                        "<p title='&quot;&#39;&gt;&lt;img onerror=x&gt;'>"
                                + "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>");
    }

    @Test
    void showsMarkupAsItIs() throws IOException {
        assertThat(render("<div>${page.held}</div>", new Box(new Html("<b>a &amp; b</b>"))))
                .isEqualTo("<div><b>a &amp; b</b></div>");
    }

    @Test
    void passesHostileTextThroughNoTemplate() throws IOException {
        Theme theme = Theme.open(overrides);
        String script = "<script>alert(1)</script>";
        PageRenderer renderer = new PageRenderer(theme);
        for (Record page : new SamplePages(theme, script).all().values()) {
            assertThat(string(renderer.render(page))).doesNotContain(script);
        }
    }

    @Test
    void tellsTheLineOfWhatHasNoValue() {
        Diagnostic diagnostic = diagnosticOf("<p>\n  ${page.nothing}\n</p>");
        assertThat(diagnostic.id()).isEqualTo(DiagnosticId.TEMPLATE_ERROR);
        assertThat(diagnostic.span()).isEqualTo(new SourceSpan(shown(), 2, 5));
        assertThat(diagnostic.message()).isEqualTo("no value is here: 'page.nothing'");
        assertThat(diagnostic.help()).contains("??");
    }

    @Test
    void tellsTheLineInAPartial() throws IOException {
        write("partials/broken.ftlh", "<#macro m of>\n\n${of.nothing}</#macro>");
        Diagnostic diagnostic =
                diagnosticOf("<#import '/partials/broken.ftlh' as b>\n<@b.m page/>");
        assertThat(diagnostic.span().path()).endsWith("/partials/broken.ftlh");
        assertThat(diagnostic.span().line()).isEqualTo(3);
    }

    @Test
    void tellsTheLineOfBrokenSyntax() {
        Diagnostic diagnostic = diagnosticOf("<p>\n\n<#if page.id>");
        assertThat(diagnostic.span().path()).isEqualTo(shown());
        assertThat(diagnostic.span().line()).isEqualTo(3);
        assertThat(diagnostic.message()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.id + page.nothing!1/0}",
                "${page.id?number}",
                "<#if page.id>x</#if>",
                "${page}",
                "${page.id.nothing}",
                "<#stop 'no'>",
                "<#import '/partials/absent.ftlh' as a>",
                "<#list page.id as x></#list>"
            })
    void saysShortlyWhatElseIsWrong(String template) {
        Diagnostic diagnostic = diagnosticOf(template);
        assertThat(diagnostic.span().line()).isEqualTo(1);
        assertThat(diagnostic.message())
                .isNotBlank()
                .hasSizeLessThan(240)
                .doesNotContain("\n", "----", "==>", "Tip:", "wrapper", "[in template");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${page?api.hashCode()}",
                "${page.getClass().name}",
                "${page.class.name}",
                "${page.hashCode()}",
                "${page.toString()}"
            })
    void letsNoTemplateReachCode(String template) {
        assertThat(diagnosticOf(template).id()).isEqualTo(DiagnosticId.TEMPLATE_ERROR);
    }

    @Test
    void saysWhichTemplateIsMissing() throws IOException {
        PageRenderer renderer = new PageRenderer(Theme.open(overrides));
        RenderException e =
                catchThrowableOfType(
                        RenderException.class, () -> renderer.render("pages/absent.ftlh", PAGE));
        assertThat(e.diagnostic().message()).contains("pages/absent.ftlh");
    }

    @Test
    void refusesARecordThatIsNoPage() throws IOException {
        PageRenderer renderer = new PageRenderer(Theme.open(overrides));
        assertThatThrownBy(() -> renderer.render(PAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNumbersAndTruthAlikeEverywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(render("${page.held} ${(page.held > 1)?c}", new Box(1234567.5)))
                    .isEqualTo("1234567.5 true");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rendersTheSameOnManyThreads() throws IOException {
        Theme theme = Theme.open(overrides);
        PageRenderer renderer = new PageRenderer(theme);
        Record page = new SamplePages(theme).code();
        byte[] expected = renderer.render(page);
        List<byte[]> results =
                IntStream.range(0, 200).parallel().mapToObj(i -> renderer.render(page)).toList();
        assertThat(results).allSatisfy(r -> assertThat(r).isEqualTo(expected));
    }

    private static Label hostile() {
        return new Label("\"'><img onerror=x>", "<script>alert(1)</script> &amp;");
    }

    private String shown() {
        return overrides.toString().replace('\\', '/') + "/pages/test.ftlh";
    }

    private Diagnostic diagnosticOf(String template) {
        RenderException e =
                catchThrowableOfType(RenderException.class, () -> render(template, PAGE));
        return e.diagnostic();
    }

    private String render(String template, Record page) throws IOException {
        write("pages/test.ftlh", template);
        return string(new PageRenderer(Theme.open(overrides)).render("pages/test.ftlh", page));
    }

    private void write(String path, String text) throws IOException {
        Path file = overrides.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
