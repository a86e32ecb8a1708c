package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What a page puts where its Markdown says {@code {{base-url}}} and the like. Other words between
 * such braces mean something to other programs, so they stay as they are.
 *
 * @param values by name
 * @param root where links into the site begin: its whole address, or else the way to its root
 */
public record Placeholders(Map<String, String> values, String root) {
    /** The site's whole address, with the slash at its end. */
    static final String BASE_URL = "base-url";

    /** Its host alone. */
    static final String BASE_HOST = "base-host";

    /** The language of the page, as addresses write it. */
    static final String PAGE_LANGUAGE = "page-language";

    static final List<String> NAMES = List.of(BASE_URL, BASE_HOST, PAGE_LANGUAGE);

    /** So that no address after it is taken for one with a scheme or a host. */
    private static final String HERE = "./";

    /** For texts in which nothing is left to fill in. */
    public static final Placeholders NONE = new Placeholders(Map.of(), HERE);

    /** Stands for the address of a site that may stand anywhere, and is nobody's. */
    private static final String SOMEWHERE = "https://kb.example.com/";

    private static final String OPEN = "{{";
    private static final String SITE = OPEN + BASE_URL + "}}";
    private static final Pattern NAMED =
            Pattern.compile("\\{\\{(" + String.join("|", NAMES) + ")}}");
    private static final Pattern HOST = Pattern.compile("https?://([^/]*)/.*");

    /** What the pages of one language put there, as seen from one of them. */
    public static Placeholders of(Optional<String> baseUrl, LanguageTag language, OutputPath from) {
        String url = baseUrl.orElse(SOMEWHERE);
        String host = HOST.matcher(url).replaceFirst("$1");
        return new Placeholders(
                Map.of(BASE_URL, url, BASE_HOST, host, PAGE_LANGUAGE, language.path()),
                baseUrl.orElse(HERE + Router.root(from)));
    }

    /** Where a link leads that begins at the site's address; an empty one leads elsewhere. */
    Optional<String> address(String destination) {
        return destination.startsWith(SITE)
                ? Optional.of(root + fill(destination.substring(SITE.length())))
                : Optional.empty();
    }

    /** Fills them in, wherever words or code name them. */
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
