package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A text taken apart into what translators keep and what they rewrite.
 *
 * @param words all of it, without the addresses of links
 * @param literals what stands in backticks or in blocks of code
 * @param links where its links lead, as the content folder and anchor or as the whole address
 * @param pictures as the text names them
 * @param anchors that its author gave to headings
 */
public record StableParts(
        String words,
        List<String> literals,
        List<String> links,
        List<String> pictures,
        List<String> anchors) {
    /** The file in a folder, which is named after a language. */
    private static final Pattern FILE = Pattern.compile("/[^/]*\\.(?:md|yaml)$");

    /** Text that is no Markdown, such as a title. */
    public static StableParts ofPlain(String text) {
        return new StableParts(text, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * @param resolver tells which content a link means, in whatever language its path names
     */
    public static StableParts of(SourceText markdown, LinkResolver resolver) {
        Findings unread = new Findings(markdown);
        Node root = ArticleTree.read(Dialect.ARTICLE, markdown, resolver, unread);
        Headings headings = new Headings(unread, new Anchors(unread));
        headings.takeGiven(root);
        List<String> links = new ArrayList<>();
        for (Link link : Tree.all(root, Link.class)) {
            links.add(target(link, resolver, unread));
            if (Tree.text(link).equals(link.getDestination())) {
                link.unlink(); // an address that is its own text is not among the words as well
            }
        }
        return new StableParts(
                words(root),
                literals(root),
                links,
                Tree.all(root, Image.class).stream().map(Image::getDestination).toList(),
                headings.ids().values().stream().sorted().toList());
    }

    private static String words(Node root) {
        StringBuilder words = new StringBuilder();
        for (Node node = root; node != null; node = Tree.next(node, root)) {
            boolean goesOn = node instanceof org.commonmark.node.Text || node instanceof Code;
            words.append(goesOn ? "" : "\n").append(Tree.words(node));
        }
        return words.toString();
    }

    private static List<String> literals(Node root) {
        List<String> literals = new ArrayList<>();
        for (Node node = root; node != null; node = Tree.next(node, root)) {
            if (node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof IndentedCodeBlock) {
                literals.add(Tree.words(node).strip());
            }
        }
        return literals;
    }

    private static String target(Link link, LinkResolver resolver, Findings places) {
        String destination = link.getDestination();
        int hash = destination.indexOf('#');
        if (!Url.scheme(destination).isEmpty() || hash == 0) {
            return destination;
        }
        String path = Url.decode(hash < 0 ? destination : destination.substring(0, hash));
        String anchor = hash < 0 ? "" : destination.substring(hash);
        return resolver.link(places.path(link), path) instanceof LinkResolver.Found found
                ? found.content() + anchor
                : FILE.matcher(path).replaceFirst("") + anchor;
    }
}
