package nl.foutwijzer.markdown;

import nl.foutwijzer.source.SourceText;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of Markdown without its marks, for titles, descriptions and search. */
public final class PlainText {
    private static final String FULL_STOPS = ".!?";
    private static final String WIDE_FULL_STOPS = "。！？｡";
    private static final String MARKS = "*_`[]<>&\\~!|#:{";
    private static final String CLOSERS = "\"'”’»)]";

    private PlainText() {}

    /**
     * All words, each block on a line of its own.
     *
     * @param links knows the files that are included
     */
    public static String of(SourceText markdown, LinkResolver links) {
        return of(ArticleTree.ofWords(markdown, links));
    }

    private static String of(Node root) {
        StringBuilder out = new StringBuilder();
        for (Node node = root; node != null; node = Tree.next(node, root)) {
            if (node instanceof Block || node instanceof TableCell) {
                line(out);
            }
            out.append(Tree.words(node));
        }
        line(out);
        return out.toString().stripTrailing();
    }

    private static void line(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /**
     * The first sentence of the first paragraph, or the whole paragraph where it has but one.
     *
     * <p>A full stop ends a sentence before a space and at the end, but not in a word in backticks,
     * after a single letter ({@code J. Jansen}), or within a number. The full stops of Chinese and
     * Japanese end one anywhere.
     */
    public static String firstSentence(SourceText markdown, Placeholders placeholders) {
        if (isPlain(markdown.text())) {
            return firstSentence(markdown.text());
        }
        Node root = ArticleTree.ofWords(markdown, LinkResolver.NONE);
        placeholders.apply(root);
        return firstSentence(root);
    }

    /** Whether a text is one paragraph without any mark, as most short texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static String firstSentence(String plain) {
        int end = endOfSentence(plain, 0);
        return (end > 0 ? plain.substring(0, end) : plain).strip();
    }

    private static String firstSentence(Node root) {
        Node paragraph = firstParagraph(root);
        if (paragraph == null) {
            String all = of(root);
            return all.isEmpty() ? "" : all.lines().findFirst().orElse("");
        }
        StringBuilder sentence = new StringBuilder();
        for (Node node = Tree.next(paragraph, paragraph);
                node != null;
                node = Tree.next(node, paragraph)) {
            int from = sentence.length();
            sentence.append(Tree.words(node));
            if (node instanceof Text || Tree.isLineBreak(node)) {
                int end = endOfSentence(sentence, Math.max(0, from - 1));
                if (end > 0) {
                    return sentence.substring(0, end).strip();
                }
            }
        }
        return sentence.toString().strip();
    }

    private static @Nullable Node firstParagraph(Node root) {
        return Tree.all(root, Paragraph.class).stream()
                .filter(paragraph -> !Tree.text(paragraph).isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The offset after the first sentence that ends at {@code from} or later; 0 if none does. */
    private static int endOfSentence(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WIDE_FULL_STOPS.indexOf(c) >= 0) {
                return closers(text, i + 1);
            }
            if (FULL_STOPS.indexOf(c) >= 0) {
                int end = closers(text, i + 1);
                if (end < text.length()
                        && Character.isWhitespace(text.charAt(end))
                        && !(c == '.' && followsInitial(text, i))) {
                    return end;
                }
            }
        }
        return 0;
    }

    /** Past the quotation marks and brackets that a sentence may end with. */
    private static int closers(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether a full stop stands after a single letter, which it then shortens. */
    private static boolean followsInitial(CharSequence text, int stop) {
        return stop > 0
                && Character.isLetter(text.charAt(stop - 1))
                && !Scripts.hasNoSpaces(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }
}
