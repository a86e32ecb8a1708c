package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.INCLUDE_CYCLE;
import static nl.foutwijzer.diagnostic.DiagnosticId.INCLUDE_FAILED;
import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Puts other files where {@code [!INCLUDE [title](path)]} names them.
 *
 * <p>CommonMark reads that as words, a link and words, whatever the name after the exclamation
 * mark.
 */
final class Includes {
    private static final String OPEN = "[!";
    private static final String FRONT_MATTER = "---\n";
    private static final int MAX_DEPTH = 8;
    private static final int MAX_CHARACTERS = 500_000;

    private final Dialect dialect;
    private final LinkResolver links;
    private final Findings findings;
    private final List<String> open = new ArrayList<>();
    private int characters;

    Includes(Dialect dialect, LinkResolver links, Findings findings) {
        this.dialect = dialect;
        this.links = links;
        this.findings = findings;
    }

    void apply(Node root, String path) {
        open.add(path);
        for (Link link : Tree.all(root, Link.class)) {
            if (link.getPrevious() instanceof Text before
                    && link.getNext() instanceof Text after
                    && after.getLiteral().startsWith("]")) {
                apply(link, before, after);
            }
        }
        open.remove(open.size() - 1);
    }

    private void apply(Link link, Text before, Text after) {
        int start = before.getLiteral().lastIndexOf(OPEN);
        if (start < 0) {
            return;
        }
        String name = before.getLiteral().substring(start + OPEN.length()).strip();
        String kind = name.toLowerCase(Locale.ROOT);
        if (kind.equals("include")) {
            cut(before, start, after);
            include(link);
        } else if (kind.equals("video") || kind.startsWith("code")) {
            findings.add(
                    UNSUPPORTED_CONSTRUCT,
                    link,
                    "'[!" + name + "]' is not supported",
                    "it is shown as a link");
            cut(before, start, after);
        }
    }

    /** Takes away what stands around the link. */
    private static void cut(Text before, int start, Text after) {
        before.setLiteral(before.getLiteral().substring(0, start));
        if (before.getLiteral().isEmpty()) {
            before.unlink();
        }
        after.setLiteral(after.getLiteral().substring(1));
        if (after.getLiteral().isBlank()) {
            after.unlink();
        }
    }

    private void include(Link link) {
        String path = Url.decode(link.getDestination());
        Optional<SourceFile> file = links.include(findings.path(link), path);
        if (file.isEmpty()) {
            findings.add(
                    INCLUDE_FAILED,
                    link,
                    "there is no file '" + path + "' to include",
                    "give the path of a Markdown file inside the content folder");
            Tree.unwrap(link);
        } else if (mayOpen(file.get(), link)) {
            characters += file.get().text().length();
            include(link, body(file.get()));
        } else {
            Tree.unwrap(link);
        }
    }

    private boolean mayOpen(SourceFile file, Link link) {
        if (open.contains(file.path())) {
            String chain = String.join(" → ", open) + " → " + file.path();
            findings.add(INCLUDE_CYCLE, link, "this file includes itself", chain);
            return false;
        }
        if (open.size() > MAX_DEPTH || characters > MAX_CHARACTERS) {
            findings.add(
                    INCLUDE_FAILED,
                    link,
                    "too much is included",
                    "at most " + MAX_DEPTH + " files deep and " + MAX_CHARACTERS + " characters");
            return false;
        }
        return true;
    }

    private void include(Link link, SourceText source) {
        Dialect.Parsed parsed = dialect.parse(source.text());
        ArticleTree.report(parsed.obstacle(), source.span(), findings);
        Node document = parsed.document();
        Node only = document.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            Tree.replace(link, fill(new Included.Words(source), List.of(only), link));
        } else if (Tree.aloneOnItsLine(link)) {
            Included.Blocks blocks = new Included.Blocks(source);
            blocks.setSourceSpans(link.getSourceSpans());
            Tree.moveChildren(document, blocks);
            Tree.hoist(link, blocks);
            apply(blocks, source.map().path());
        } else {
            findings.add(
                    INCLUDE_FAILED,
                    link,
                    "a file with more than one paragraph is included within a line",
                    "put the [!INCLUDE] on a line of its own");
            List<? extends Node> paragraphs = Tree.all(document, Paragraph.class);
            Tree.replace(link, fill(new Included.Words(source), paragraphs, link));
        }
    }

    private Included.Words fill(Included.Words words, List<? extends Node> paragraphs, Link link) {
        words.setSourceSpans(link.getSourceSpans());
        link.insertBefore(words);
        for (Node paragraph : paragraphs) {
            if (words.getFirstChild() != null) {
                words.appendChild(new Text(" "));
            }
            Tree.moveChildren(paragraph, words);
        }
        apply(words, words.source().map().path());
        return words;
    }

    private static SourceText body(SourceFile file) {
        String text = file.text();
        int end = text.startsWith(FRONT_MATTER) ? text.indexOf("\n" + FRONT_MATTER) : -1;
        int from = end < 0 ? 0 : end + 1 + FRONT_MATTER.length();
        return new SourceText(text.substring(from), SourceMap.ofFile(file, from));
    }
}
