package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Node;

/** What is found wrong in one article, each thing at the place of a node. */
final class Findings {
    /** More would help nobody, and a hostile file could hold millions. */
    private static final int MOST = 1_000;

    private final SourceText article;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(SourceText article) {
        this.article = article;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void add(DiagnosticId id, Node node, String message, String help) {
        add(id, place(node), message, help);
    }

    void add(DiagnosticId id, SourceSpan span, String message, String help) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(new Diagnostic(id, span, message, help));
        }
    }

    /** Where a node begins: in the article, or in the file that it was included from. */
    SourceSpan place(Node node) {
        Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getParent();
            if (at instanceof Included included) {
                return included.source().span();
            }
        }
        if (at == null) {
            return article.span();
        }
        return source(at).spanAt(at.getSourceSpans().get(0).getInputIndex());
    }

    /** The text that a node was read from. */
    SourceText source(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Included included) {
                return included.source();
            }
        }
        return article;
    }

    /** The path of the file that a node was read from. */
    String path(Node node) {
        return source(node).map().path();
    }
}
