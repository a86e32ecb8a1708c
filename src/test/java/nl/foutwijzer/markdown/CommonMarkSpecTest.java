package nl.foutwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the CommonMark specification. Without raw HTML they run through all that an
 * article runs through; what we add to tags is taken away before the comparison.
 */
class CommonMarkSpecTest {
    private static final Set<String> SCHEMES =
            Set.of("irc", "a+b+c", "made-up-scheme", "localhost", "foo");

    private static final MarkdownRenderer RENDERER =
            new MarkdownRenderer(Dialect.COMMON_MARK, SCHEMES);

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    private static boolean hasRawHtml(Example example) {
        Node root = Dialect.COMMON_MARK.parse(example.getSource()).document();
        return !Tree.all(root, HtmlInline.class).isEmpty()
                || !Tree.all(root, HtmlBlock.class).isEmpty();
    }

    static List<Example> examplesWithRawHtml() {
        return examples().stream().filter(CommonMarkSpecTest::hasRawHtml).toList();
    }

    static List<Example> examplesWithoutRawHtml() {
        return examples().stream().filter(Predicate.not(CommonMarkSpecTest::hasRawHtml)).toList();
    }

    @Test
    void thereAreAsManyExamplesAsTheSpecificationHas() {
        assertThat(examples().size()).isEqualTo(652);
    }

    @ParameterizedTest
    @MethodSource("examplesWithoutRawHtml")
    void rendersArticles(Example example) {
        SourceText text = SourceText.of(example.getSource(), SourceSpan.startOf("example.md"));
        ArticleContext context =
                new ArticleContext(new Echo(), TestLinks.TITLES, highestLevel(example));
        String html = RENDERER.render(text, context).html().html();
        assertThat(withoutAdditions(html)).isEqualTo(normal(example.getHtml()));
    }

    @ParameterizedTest
    @MethodSource("examplesWithRawHtml")
    void passesRawHtmlThroughParserAndWriter(Example example) {
        String html = RENDERER.renderUnchecked(example.getSource());
        assertThat(withoutAdditions(html)).isEqualTo(normal(example.getHtml()));
    }

    /** The level that leaves the headings where they are. */
    private static int highestLevel(Example example) {
        Node root = Dialect.COMMON_MARK.parse(example.getSource()).document();
        return Tree.all(root, Heading.class).stream().mapToInt(Heading::getLevel).min().orElse(1);
    }

    /** The specification shows a tab as an arrow, and closes void elements as XML does. */
    private static String normal(String html) {
        return html.replace("\u2192", "\t").replace(" />", ">");
    }

    private static String withoutAdditions(String html) {
        return html.replaceAll("(<(?:code|pre)) dir=\"ltr\"(?: tabindex=\"0\")?", "$1")
                .replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1")
                .replaceAll("(<a [^>]*) rel=\"noopener\"", "$1")
                .replaceAll("(<img [^>]*) loading=\"lazy\" decoding=\"async\"", "$1")
                .replaceAll("<figure class=\"figure\">", "<figure>")
                .replaceAll("<a class=\"zoom\" href=\"[^\"]*\">(<img [^>]*>)</a>", "$1")
                .replaceAll(
                        "<figure>(<img [^>]*)><figcaption>([^<]*)</figcaption></figure>",
                        "<p>$1 title=\"$2\"></p>")
                .replaceAll("<figure>(<img [^>]*>)</figure>", "<p>$1</p>")
                .replace(" />", ">");
    }

    /** Everything exists, at the address that is written. */
    private static final class Echo implements LinkResolver {
        @Override
        public Target link(String from, String destination) {
            return new Found(destination, destination);
        }

        @Override
        public Target picture(String from, String destination) {
            return new Picture(destination, OptionalInt.empty(), OptionalInt.empty());
        }

        @Override
        public Optional<SourceFile> include(String from, String path) {
            return Optional.empty();
        }

        @Override
        public Placeholders placeholders() {
            return Placeholders.NONE;
        }
    }
}
