package nl.foutwijzer.content;

import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Says what a YAML parser found in words that an author can act on. */
final class YamlSyntaxMessage {
    private static final String QUOTE =
            "put the text in quotes, or below '>-' on a line of its own";

    private YamlSyntaxMessage() {}

    static Diagnostic of(String parserMessage, SourceSpan span, SourceFile file) {
        String message = parserMessage.lines().findFirst().orElse("not valid YAML").strip();
        String line = span.line() <= 1_000_000 ? file.line(span.line()) : "";
        return new Diagnostic(DiagnosticId.YAML_SYNTAX, span, plain(message), help(message, line));
    }

    private static String plain(String message) {
        if (message.contains("mapping values are not allowed")) {
            return "': ' inside plain text begins a second key";
        }
        if (message.contains("TAB")) {
            return "a tab stands where YAML wants spaces";
        }
        if (message.contains("cannot start any token")) {
            return "plain text cannot begin with this character";
        }
        if (message.contains("could not find expected ':'")) {
            return "a key without ':' (or text that lost its indentation)";
        }
        if (message.contains("while scanning a quoted scalar")
                || message.contains("found unexpected end of stream")) {
            return "a quote is opened and never closed";
        }
        return "not valid YAML: " + message;
    }

    private static String help(String message, String line) {
        if (message.contains("mapping values are not allowed")
                || (message.contains("cannot start any token") && !line.contains("\t"))) {
            return QUOTE;
        }
        if (message.contains("TAB") || line.contains("\t")) {
            return "indent with spaces";
        }
        if (message.contains("expected <block end>")) {
            return "check the indentation: keys of one level stand in one column";
        }
        return "";
    }
}
