package nl.foutwijzer.diagnostic;

import java.util.List;
import nl.foutwijzer.source.SourceSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For programs: an array with an object for each diagnostic. */
public final class JsonFormat implements DiagnosticFormat {

    @Override
    public String format(List<Diagnostic> diagnostics) {
        ArrayNode all = JsonText.array();
        diagnostics.forEach(d -> add(all.addObject(), d));
        return JsonText.print(all);
    }

    private static void add(ObjectNode node, Diagnostic diagnostic) {
        node.put("id", diagnostic.id().code());
        node.put("name", diagnostic.id().slug());
        node.put("severity", diagnostic.severity().label());
        add(node, diagnostic.span(), diagnostic.message());
        node.put("help", diagnostic.help());
        ArrayNode notes = node.putArray("notes");
        diagnostic.notes().forEach(n -> add(notes.addObject(), n.span(), n.message()));
    }

    private static void add(ObjectNode node, SourceSpan span, String message) {
        node.put("path", span.path());
        node.put("line", span.line());
        node.put("column", span.column());
        node.put("message", message);
    }
}
