package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The Nu checker finds nothing wrong with what articles become. */
class ValidArticleTest {
    private static final MarkdownRenderer RENDERER = new MarkdownRenderer(Set.of());

    private static String complaints(String body) throws Exception {
        String page =
                "<!DOCTYPE html><html lang=\"nl\"><head><title>x</title></head><body><h1>x</h1>"
                        + body
                        + "</body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SourceCode sourceCode = new SourceCode();
        MessageEmitterAdapter errors =
                new MessageEmitterAdapter(
                        null,
                        sourceCode,
                        false,
                        new ImageCollector(sourceCode),
                        0,
                        true,
                        new TextMessageEmitter(out, false));
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(
                "http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(errors, true, false);
        errors.start(null);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(bytes)));
        errors.end("", "", "");
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String render(String markdown) {
        SourceText text = SourceText.of(markdown, SourceSpan.startOf("a.md"));
        return RENDERER.render(text, new TestLinks().context(2)).html().embed("ios--");
    }

    @Test
    void theCheckerWouldComplain() throws Exception {
        assertThat(complaints("<p><ul><li></ul></p>")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Kop één\n\n### Kop\n\n#### Kop {#é}\n\n[x](#é) [y](#kop-één) <a name=z></a>",
                "- [x] een [twee](https://e.org)\n- [ ] drie\n  - [ ] vier\n\n- [ ] vijf\n\n  zes",
                "1. a\n   ![b](media:pane.svg)\n   c\n2. d\n   > [!tip]\n   > - e\n\n7. x",
                "| | b |\n|:-|-:|\n| <ul><li>a<li>b</ul> | `c`<br>d |\n| 1 | 2 |",
                "<details>\n<summary>a</summary>\n\n- b\n\n</details>\n\n<dl><dt>a<dd>b</dl>",
                "<table>\n<tr><th scope=col colspan=2>a</th></tr>\n<tr><td>b<td>c\n</table>",
                "a <ul><li>b</ul> c </li> <li>d <dt>e <summary>f</summary> <details>g</details>",
                "<span translate=no lang=en>a</span> <bdi>b</bdi> <kbd>c</kbd> <code>d</code>",
                "`a` ~~b~~ **c** *d* [e](https://e.org/?a=b&c=[d] \"f\") <https://e.org/ü>",
                "```js x\na\n```\n\n    b\n\n---\n\n> c",
                "<ol start=3 reversed><li value=2>a</ol><hr><p id=q>b</p><p></p>",
                "![a](media:pane.svg \"b & c\")\n\n:::image source=\"media:pane.svg\" type=\"icon\":::"
            })
    void finds(String markdown) throws Exception {
        assertThat(complaints(render(markdown))).isEmpty();
    }
}
