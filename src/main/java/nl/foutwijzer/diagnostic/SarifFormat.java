package nl.foutwijzer.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.foutwijzer.source.SourceSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For code scanners and editors: SARIF 2.1.0. Columns count code points, as ours do. */
public final class SarifFormat implements DiagnosticFormat {
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final String version;

    public SarifFormat(String version) {
        this.version = version;
    }

    @Override
    public String format(List<Diagnostic> diagnostics) {
        List<DiagnosticId> rules =
                diagnostics.stream().map(Diagnostic::id).distinct().sorted().toList();
        ObjectNode log = JsonText.object();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        addTool(run.putObject("tool").putObject("driver"), rules);
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(d -> addResult(results.addObject(), d, rules.indexOf(d.id())));
        return JsonText.print(log);
    }

    private void addTool(ObjectNode driver, List<DiagnosticId> ids) {
        driver.put("name", "Foutwijzer");
        driver.put("version", version);
        ArrayNode rules = driver.putArray("rules");
        for (DiagnosticId id : ids) {
            ObjectNode rule = rules.addObject();
            rule.put("id", id.code());
            rule.put("name", id.slug());
            rule.putObject("shortDescription").put("text", id.slug().replace('-', ' '));
            rule.putObject("defaultConfiguration").put("level", id.severity().label());
        }
    }

    private static void addResult(ObjectNode result, Diagnostic diagnostic, int rule) {
        String help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
        result.put("ruleId", diagnostic.id().code());
        result.put("ruleIndex", rule);
        result.put("level", diagnostic.severity().label());
        result.putObject("message").put("text", diagnostic.message() + help);
        addLocation(result.putArray("locations").addObject(), diagnostic.span());
        if (!diagnostic.notes().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Diagnostic.Note note : diagnostic.notes()) {
                ObjectNode location = related.addObject();
                location.put("id", related.size());
                addLocation(location, note.span());
                location.putObject("message").put("text", note.message());
            }
        }
    }

    private static void addLocation(ObjectNode location, SourceSpan span) {
        ObjectNode place = location.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(span.path()));
        ObjectNode region = place.putObject("region");
        region.put("startLine", span.line());
        region.put("startColumn", span.column());
    }

    /** A relative reference, so that the log means the same in every checkout. */
    private static String uri(String path) {
        String encoded = encode(path);
        if (path.startsWith("/")) {
            return "file://" + encoded;
        }
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        return drive ? "file:///" + path.charAt(0) + ":" + encode(path.substring(2)) : encoded;
    }

    private static String encode(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
