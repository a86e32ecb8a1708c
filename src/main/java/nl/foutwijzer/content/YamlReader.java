package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into nodes that know their places.
 *
 * <p>Of YAML it takes what content needs: one document, no anchors, aliases, merge keys or tags.
 */
final class YamlReader {
    /** Deeper than any content; far less than what would exhaust a stack. */
    private static final int MAX_DEPTH = 50;

    private static final String MERGE_KEY = "<<";

    /** The size of a file is bounded already; only the depth is left to be. */
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .loadSettings(
                            LoadSettings.builder()
                                    .setCodePointLimit(Integer.MAX_VALUE)
                                    .setAllowDuplicateKeys(true) // reported with both places
                                    .build())
                    .build();

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final YAMLParser parser;

    private YamlReader(SourceFile file, Diagnostics diagnostics, YAMLParser parser) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.parser = parser;
    }

    /**
     * The root of a file's document, an empty mapping where it is empty; nothing where it is
     * broken.
     */
    static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file.text())) {
            return new YamlReader(file, diagnostics, (YAMLParser) parser).readBounded();
        } catch (JacksonException e) {
            diagnostics.add(YamlSyntaxMessage.of(e.getOriginalMessage(), span(file, e), file));
            return Optional.empty();
        }
    }

    private static SourceSpan span(SourceFile file, JacksonException e) {
        return e.getLocation() == null
                ? SourceSpan.startOf(file.path())
                : file.span(
                        Math.max(1, e.getLocation().getLineNr()),
                        Math.max(1, e.getLocation().getColumnNr()));
    }

    private Optional<YamlNode> readBounded() {
        try {
            return readDocument();
        } catch (StreamConstraintsException e) {
            diagnostics.add(
                    DiagnosticId.NESTING_TOO_DEEP,
                    tokenSpan(),
                    "nested more than " + MAX_DEPTH + " levels deep",
                    "look for brackets that are never closed");
            return Optional.empty();
        }
    }

    private Optional<YamlNode> readDocument() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.of(new YamlNode.Mapping(file.span(1, 1), Map.of()));
        }
        YamlNode root = readNode(first);
        if (parser.nextToken() != null) {
            diagnostics.add(
                    DiagnosticId.YAML_SYNTAX,
                    tokenSpan(),
                    "a second document begins here",
                    "keep one document in a file: take out the line '---'");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private YamlNode readNode(JsonToken token) {
        SourceSpan span = tokenSpan();
        refuseFeatures(span);
        return switch (token) {
            case START_OBJECT -> readMapping(span);
            case START_ARRAY -> readSequence(span);
            default -> readScalar(span);
        };
    }

    private YamlNode.Mapping readMapping(SourceSpan span) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            SourceSpan keySpan = tokenSpan();
            refuseFeatures(keySpan);
            if (key.equals(MERGE_KEY)) {
                refuse(keySpan, "a merge key", "write the keys out");
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            YamlNode.Entry entry = new YamlNode.Entry(keySpan, readNode(parser.nextToken()));
            YamlNode.Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                refuseSecond(key, keySpan, earlier);
            }
        }
        return new YamlNode.Mapping(span, entries);
    }

    private void refuseSecond(String key, SourceSpan span, YamlNode.Entry earlier) {
        diagnostics.add(
                new Diagnostic(
                                DiagnosticId.DUPLICATE_KEY,
                                span,
                                "the key '" + key + "' stands here a second time",
                                "keep one of the two")
                        .withNote(earlier.keySpan(), "the first one stands here"));
    }

    private YamlNode.Sequence readSequence(SourceSpan span) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            items.add(readNode(t));
        }
        return new YamlNode.Sequence(span, items);
    }

    private YamlNode.Scalar readScalar(SourceSpan start) {
        @Nullable String value = parser.isCurrentAlias() ? null : parser.getString();
        String text = value == null ? "" : value;
        int from = offset(parser.currentTokenLocation());
        int to = offset(parser.currentLocation());
        char first = from < to ? file.text().charAt(from) : ' ';
        boolean quoted = first == '"' || first == '\'';
        boolean block = first == '|' || first == '>';
        boolean plain = !quoted && !block;
        SourceMap map =
                spansLines(from, to) || (quoted && to - from - 2 != text.length())
                        ? ScalarMap.of(file, text, from, to)
                        : SourceMap.along(
                                text, quoted ? file.span(start.line(), start.column() + 1) : start);
        return new YamlNode.Scalar(map, text, plain, plain ? comment(to) : Optional.empty());
    }

    private boolean spansLines(int from, int to) {
        int newline = file.text().indexOf('\n', from);
        return newline >= 0 && newline < to;
    }

    private Optional<SourceSpan> comment(int end) {
        String text = file.text();
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        boolean follows = i > end && i < text.length() && text.charAt(i) == '#';
        return follows ? Optional.of(file.spanAt(i)) : Optional.empty();
    }

    /** The parser tells of some of them only; but no value without them begins like this. */
    private void refuseFeatures(SourceSpan span) {
        int start = file.offset(span.line(), span.column());
        switch (start < file.text().length() ? file.text().charAt(start) : ' ') {
            case '*' -> refuse(span, "an alias (*name)", "write the value out");
            case '&' -> refuse(span, "an anchor (&name)", "write the value out where it is needed");
            case '!' -> refuse(span, "a tag (!name)", "leave it out; put text in quotes");
            default -> {}
        }
    }

    private void refuse(SourceSpan span, String what, String help) {
        diagnostics.add(DiagnosticId.YAML_FEATURE, span, what + " is not allowed here", help);
    }

    private SourceSpan tokenSpan() {
        var location = parser.currentTokenLocation();
        return file.span(location.getLineNr(), location.getColumnNr());
    }

    /** Jackson counts code points; a line and a column lead to the {@code char} all the same. */
    private int offset(tools.jackson.core.TokenStreamLocation location) {
        return file.offset(location.getLineNr(), location.getColumnNr());
    }
}
