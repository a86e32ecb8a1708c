package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.LITERAL_EMPHASIS;
import static nl.foutwijzer.diagnostic.DiagnosticId.NESTING_TOO_DEEP;
import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import nl.foutwijzer.source.SourceText;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds what is valid Markdown but surely not what its author meant. */
final class Lint {
    private static final String STRONG = "**";

    private final Findings findings;
    private boolean tooDeep;

    Lint(Findings findings) {
        this.findings = findings;
    }

    void apply(Node root) {
        PlaceholderLint placeholders = new PlaceholderLint(findings);
        int depth = 0;
        int blockDepth = 0;
        for (Node node = root; node != null; ) {
            blockDepth = node instanceof Block ? depth : blockDepth;
            inspect(node, depth, blockDepth);
            placeholders.inspect(node);
            Node next = Tree.next(node, root);
            depth += next == null ? 0 : step(node, next);
            node = next;
        }
        Tree.all(root, DirectiveLine.class).forEach(Node::unlink);
    }

    /** How much deeper the next node in the order of the text stands. */
    private static int step(Node node, Node next) {
        if (next.getParent() == node) {
            return 1;
        }
        int step = 0;
        for (Node at = node; at.getParent() != next.getParent(); at = at.getParent()) {
            step--;
        }
        return step;
    }

    private void inspect(Node node, int depth, int blockDepth) {
        boolean deep =
                node instanceof Block
                        ? depth > Dialect.MAX_DEPTH
                        : depth - blockDepth > Dialect.MAX_DEPTH;
        if (deep && !tooDeep) {
            tooDeep = true;
            findings.add(
                    NESTING_TOO_DEEP,
                    node,
                    "this is nested too deep; what is deeper is taken as words",
                    "at most " + Dialect.MAX_DEPTH + " levels are read");
        }
        if (node instanceof DirectiveLine line && !line.isEnd()) {
            String help = "what stands in it is shown as if it were not there";
            String message = "':::" + line.name() + "' is not supported";
            findings.add(UNSUPPORTED_CONSTRUCT, line, message, help);
        } else if (node instanceof Text text && text.getLiteral().contains(STRONG)) {
            inspectStars(text);
        } else if (node instanceof TableRow row) {
            inspectRow(row);
        }
    }

    private void inspectStars(Text text) {
        SourceText source = findings.source(text);
        for (SourceSpan span : text.getSourceSpans()) {
            int end = span.getInputIndex() + span.getLength();
            for (int at = span.getInputIndex(); at < end; at++) {
                int after = endOfStars(source.text(), at);
                if (after - at < 2) {
                    continue;
                }
                if (isMeantAsEmphasis(source.text(), at, after)) {
                    findings.add(
                            LITERAL_EMPHASIS,
                            source.spanAt(at),
                            "these stars are shown as stars, not taken as emphasis",
                            "write <strong>words</strong>, or put a space on the outer side");
                    return;
                }
                at = after;
            }
        }
    }

    private static int endOfStars(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    private static boolean isMeantAsEmphasis(String text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        int before = text.codePointBefore(start);
        int after = text.codePointAt(end);
        return before != '\\'
                && !Character.isWhitespace(before)
                && !Character.isWhitespace(after)
                && (Scripts.hasNoSpaces(before) || Scripts.hasNoSpaces(after));
    }

    private void inspectRow(TableRow row) {
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan span = row.getSourceSpans().get(0);
        int start = span.getInputIndex();
        String line = findings.source(row).text().substring(start, start + span.getLength());
        int columns = Tree.children(row).size();
        int cells = countCells(line.strip());
        if (cells > columns) {
            findings.add(
                    UNSUPPORTED_CONSTRUCT,
                    row,
                    "this row has " + cells + " cells, but the table has " + columns + " columns",
                    "what is in the others is not shown; write a | within a cell as \\|");
        }
    }

    private static int countCells(String row) {
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            boolean escaped = i > 0 && row.charAt(i - 1) == '\\';
            bars += row.charAt(i) == '|' && !escaped ? 1 : 0;
        }
        boolean closed = row.endsWith("|") && !row.endsWith("\\|");
        return bars + 1 - (row.startsWith("|") ? 1 : 0) - (closed ? 1 : 0);
    }
}
