package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;

/** Renders short articles, and says what must be found in them. */
final class Articles {
    private Articles() {}

    static final MarkdownRenderer RENDERER = new MarkdownRenderer(Set.of("ms-settings"));

    static SourceText text(String markdown) {
        return new SourceText(markdown, SourceMap.ofFile(new SourceFile("a.md", markdown), 0));
    }

    static Article render(String markdown, TestLinks links) {
        return RENDERER.render(text(markdown), links.context(2));
    }

    static Article render(String markdown) {
        return render(markdown, new TestLinks());
    }

    static String html(String markdown) {
        Article article = render(markdown);
        assertThat(article.diagnostics()).isEmpty();
        return article.html().html();
    }

    static void assertFinding(Article article, DiagnosticId id, String place, String... words) {
        assertThat(article.diagnostics()).hasSize(1);
        Diagnostic only = article.diagnostics().get(0);
        assertThat(only.id()).isEqualTo(id);
        assertThat(only.span()).hasToString(place);
        assertThat(only.message() + " " + only.help()).contains(words);
    }
}
