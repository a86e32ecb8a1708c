package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Nearest;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Makes quotations that begin with {@code [!NOTE]} and its like into alerts. */
final class Alerts {
    private static final String OPEN = "[!";
    private static final List<String> NAMES =
            Arrays.stream(AlertKind.values()).map(AlertKind::name).toList();

    private final Findings findings;

    Alerts(Findings findings) {
        this.findings = findings;
    }

    void apply(Node root) {
        Tree.all(root, BlockQuote.class).forEach(this::apply);
    }

    private void apply(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof Text text)
                || !text.getLiteral().startsWith(OPEN)) {
            return;
        }
        int close = text.getLiteral().indexOf(']');
        if (close < 0) {
            return;
        }
        String marker = text.getLiteral().substring(OPEN.length(), close).strip();
        Optional<AlertKind> kind = AlertKind.named(marker);
        if (kind.isPresent()) {
            cut(text, close + 1);
            Alert alert = new Alert(kind.get());
            alert.setSourceSpans(quote.getSourceSpans());
            Tree.moveChildren(quote, alert);
            Tree.replace(quote, alert);
        } else {
            refuse(quote, text, close, marker);
        }
    }

    private void refuse(BlockQuote quote, Text text, int close, String marker) {
        boolean box = marker.toLowerCase(Locale.ROOT).startsWith("div");
        String help =
                box
                        ? "its content is shown without the box"
                        : Nearest.help(marker.toUpperCase(Locale.ROOT), NAMES);
        findings.add(UNSUPPORTED_CONSTRUCT, text, "'[!" + marker + "]' is not an alert", help);
        if (box) {
            cut(text, close + 1);
            Tree.unwrap(quote);
        }
    }

    /** Takes the marker away, and with it the line or the paragraph that it leaves empty. */
    private static void cut(Text text, int end) {
        String rest = text.getLiteral().substring(end).stripLeading();
        if (!rest.isEmpty()) {
            text.setLiteral(rest);
            return;
        }
        Node paragraph = text.getParent();
        if (text.getNext() != null && Tree.isLineBreak(text.getNext())) {
            text.getNext().unlink();
        }
        text.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
