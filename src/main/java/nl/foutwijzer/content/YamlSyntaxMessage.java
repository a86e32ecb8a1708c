package nl.foutwijzer.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Says what a YAML parser found in words that an author can act on. */
final class YamlSyntaxMessage {
    private static final Pattern PLACE = Pattern.compile("in reader, line (\\d+), column (\\d+)");
    private static final Pattern STRANGE_START =
            Pattern.compile("found character '(.)' that cannot start");
    private static final Pattern NOT_PRINTABLE =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF]");
    private static final String BLOCK =
            "put the text in quotes, or below '>-' on a line of its own, indented";

    private final String parserMessage;
    private final SourceFile file;
    private final SourceSpan fallback;
    private final List<SourceSpan> places;

    private YamlSyntaxMessage(String parserMessage, SourceSpan fallback, SourceFile file) {
        this.parserMessage = parserMessage;
        this.fallback = fallback;
        this.file = file;
        this.places =
                PLACE.matcher(parserMessage)
                        .results()
                        .map(m -> file.span(number(m.group(1)), number(m.group(2))))
                        .toList();
    }

    /**
     * @param fallback the place where the message itself names none
     */
    static Diagnostic of(String parserMessage, SourceSpan fallback, SourceFile file) {
        return new YamlSyntaxMessage(parserMessage, fallback, file).diagnostic();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The parser's first place is where it began on something, the last where it gave up. */
    private Diagnostic diagnostic() {
        Matcher strange = STRANGE_START.matcher(parserMessage);
        if (says("special characters")) {
            return at(notPrintable(), "a control character stands here", "delete it");
        } else if (says("(TAB)")) {
            return at(last(), "a tab stands where YAML wants spaces", "indent with spaces");
        } else if (strange.find()) {
            return at(last(), "plain text cannot begin with '" + strange.group(1) + "'", BLOCK);
        } else if (says("scanning an alias") || says("scanning an anchor") || says("a tag")) {
            String start = file.text().substring(offset(first()), offset(first()) + 1);
            return at(first(), "plain text cannot begin with '" + start + "'", BLOCK);
        } else if (says("quoted scalar")) {
            return ofQuotes();
        } else if (says("mapping values are not allowed")) {
            return ofSecondColon();
        } else if (says("could not find expected ':'")) {
            String help = "write key: value; indent text that goes on from the line before";
            return at(first(), "a key without ':'", help);
        }
        return ofStructure();
    }

    private Diagnostic ofQuotes() {
        if (says("escape")) {
            String help = "use single quotes, or write \\\\ for \\";
            return at(last(), "between double quotes, this is no valid escape with \\", help);
        }
        return at(first(), "a quote is opened here and never closed", "close it");
    }

    private Diagnostic ofSecondColon() {
        String before = file.line(last().line()).substring(0, columnInLine());
        return before.contains(": ")
                ? at(last(), "': ' inside plain text begins a second key", BLOCK)
                : at(
                        last(),
                        "a key cannot stand here",
                        "end the key above with ':' and a space, or give both the same indentation");
    }

    private Diagnostic ofStructure() {
        if (says("flow mapping") || says("flow sequence")) {
            String message = "this bracket is not closed, or a ',' is missing in it";
            return at(first(), message, "close it; put text with brackets in quotes");
        } else if (says("but found '<scalar>'")) {
            String help =
                    "put all of the text in quotes, or below '>-'; look above for an open quote";
            return at(last(), "this text does not belong to the value before it", help);
        } else if (says("expected <block end>")) {
            String help = "keys of one level stand in one column, items of a list too";
            return at(last(), "this is indented unlike what stands above it", help);
        } else if (says("block scalar")) {
            return at(last(), "text stands on the line of '>' or '|'", "begin it on the next line");
        }
        String message = parserMessage.strip().lines().findFirst().orElse("");
        return at(last(), "not valid YAML: " + message, "");
    }

    private boolean says(String part) {
        return parserMessage.contains(part);
    }

    private Diagnostic at(SourceSpan span, String message, String help) {
        return new Diagnostic(DiagnosticId.YAML_SYNTAX, span, message, help);
    }

    private SourceSpan first() {
        return places.isEmpty() ? fallback : places.get(0);
    }

    private SourceSpan last() {
        return places.isEmpty() ? fallback : places.get(places.size() - 1);
    }

    private SourceSpan notPrintable() {
        Matcher found = NOT_PRINTABLE.matcher(file.text());
        return found.find() ? file.spanAt(found.start()) : fallback;
    }

    private int columnInLine() {
        return offset(last()) - file.offset(last().line(), 1);
    }

    private int offset(SourceSpan span) {
        return Math.min(file.offset(span.line(), span.column()), file.text().length() - 1);
    }
}
