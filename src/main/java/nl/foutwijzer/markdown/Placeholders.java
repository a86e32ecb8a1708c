package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What a page puts where its Markdown says {@code {{base-url}}} and the like. Other words between
 * such braces mean something to other programs, so they stay as they are.
 *
 * @param values by name
 */
public record Placeholders(Map<String, String> values) {
    /** The site's whole address, with the slash at its end. */
    static final String BASE_URL = "base-url";

    /** Its host alone. */
    static final String BASE_HOST = "base-host";

    /** The language of the page, as addresses write it. */
    static final String PAGE_LANGUAGE = "page-language";

    static final List<String> NAMES = List.of(BASE_URL, BASE_HOST, PAGE_LANGUAGE);

    /** For texts in which nothing is left to fill in. */
    public static final Placeholders NONE = new Placeholders(Map.of());

    /** Stands for the address of a site that may stand anywhere, and is nobody's. */
    private static final String SOMEWHERE = "https://kb.example.com/";

    private static final String OPEN = "{{";
    private static final Pattern NAMED =
            Pattern.compile("\\{\\{(" + String.join("|", NAMES) + ")}}");
    private static final Pattern HOST = Pattern.compile("https?://([^/]*)/.*");

    /** What the pages of one language put there. */
    public static Placeholders of(Optional<String> baseUrl, LanguageTag page) {
        String url = baseUrl.orElse(SOMEWHERE);
        String host = HOST.matcher(url).replaceFirst("$1");
        return new Placeholders(Map.of(BASE_URL, url, BASE_HOST, host, PAGE_LANGUAGE, page.path()));
    }

    /** Fills them in, wherever words, code or the address of a link name them. */
    void apply(Node root) {
        if (values.isEmpty()) {
            return;
        }
        for (Node node = root; node != null; node = Tree.next(node, root)) {
            if (node instanceof Text text) {
                text.setLiteral(fill(text.getLiteral()));
            } else if (node instanceof Code code) {
                code.setLiteral(fill(code.getLiteral()));
            } else if (node instanceof FencedCodeBlock code) {
                code.setLiteral(fill(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                code.setLiteral(fill(code.getLiteral()));
            } else if (node instanceof Link link) {
                link.setDestination(fill(link.getDestination()));
            }
        }
    }

    private String fill(String text) {
        return text.contains(OPEN)
                ? NAMED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))))
                : text;
    }

    private String value(String name) {
        return values.getOrDefault(name, OPEN + name + "}}");
    }
}
