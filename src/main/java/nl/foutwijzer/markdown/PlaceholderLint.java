package nl.foutwijzer.markdown;

import static nl.foutwijzer.diagnostic.DiagnosticId.UNSUPPORTED_CONSTRUCT;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds what was surely meant as one of the {@link Placeholders}, and is none. */
final class PlaceholderLint {
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}\\n]{1,40})}}");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z]");

    /** Letters that may be wrong; what differs more has a meaning elsewhere. */
    private static final int REACH = 2;

    private final Findings findings;

    PlaceholderLint(Findings findings) {
        this.findings = findings;
    }

    /** Reports the first in a node. */
    void inspect(Node node) {
        if (node instanceof HtmlBlock) {
            return; // it is not filled in
        }
        String words = node instanceof Link link ? link.getDestination() : Tree.words(node);
        if (!words.contains("{{")) {
            return;
        }
        for (MatchResult braces : BRACES.matcher(words).results().toList()) {
            Optional<String> meant = meant(braces.group(1));
            if (meant.isPresent()) {
                String message = "'" + braces.group() + "' stays as it is";
                String help = "did you mean '{{" + meant.get() + "}}'?";
                findings.add(UNSUPPORTED_CONSTRUCT, place(node, braces.group()), message, help);
                return;
            }
        }
    }

    private static Optional<String> meant(String written) {
        if (Placeholders.NAMES.contains(written)) {
            return Optional.empty();
        }
        String letters = letters(written);
        return Placeholders.NAMES.stream()
                .filter(name -> Nearest.distance(letters, letters(name)) <= REACH)
                .findFirst();
    }

    private static String letters(String name) {
        return NOT_IN_NAMES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private nl.foutwijzer.source.SourceSpan place(Node node, String braces) {
        SourceText source = findings.source(node);
        for (SourceSpan span : node.getSourceSpans()) {
            int at = source.text().indexOf(braces, span.getInputIndex());
            if (at >= 0 && at < span.getInputIndex() + span.getLength()) {
                return source.spanAt(at);
            }
        }
        return findings.place(node);
    }
}
