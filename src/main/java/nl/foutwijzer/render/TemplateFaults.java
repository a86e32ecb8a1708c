package nl.foutwijzer.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Says in one line what Freemarker says in many. */
final class TemplateFaults {
    /** Where Freemarker's message ends and its advice begins. */
    private static final Pattern ADVICE =
            Pattern.compile("\\R\\s*\\R|\\R\\s*----|\\R\\[in template");

    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final Theme theme;

    TemplateFaults(Theme theme) {
        this.theme = theme;
    }

    RenderException failed(String template, TemplateException e) {
        String message =
                e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                        ? "'" + e.getBlamedExpressionString() + "' has no value"
                        : firstSentence(e.getMessageWithoutStackTop());
        String help =
                e instanceof InvalidReferenceException
                        ? "test for it with ??, or give a default with !"
                        : "";
        SourceSpan span = span(template, e.getTemplateSourceName(), e.getLineNumber(), e);
        return new RenderException(
                new Diagnostic(DiagnosticId.TEMPLATE_ERROR, span, message, help), e);
    }

    RenderException unreadable(ParseException e) {
        SourceSpan span = at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        return new RenderException(
                new Diagnostic(
                        DiagnosticId.TEMPLATE_ERROR, span, firstSentence(e.getEditorMessage())),
                e);
    }

    RenderException missing(String template, TemplateNotFoundException e) {
        return new RenderException(
                new Diagnostic(
                        DiagnosticId.TEMPLATE_ERROR,
                        SourceSpan.startOf(theme.shown(template)),
                        "the theme has no template '" + e.getTemplateName() + "'"),
                e);
    }

    private SourceSpan span(
            String template, @Nullable String source, @Nullable Integer line, TemplateException e) {
        Integer column = e.getColumnNumber();
        return source == null || line == null || column == null
                ? SourceSpan.startOf(theme.shown(template))
                : at(source, line, column);
    }

    private SourceSpan at(String template, int line, int column) {
        return new SourceSpan(theme.shown(template), Math.max(line, 1), Math.max(column, 1));
    }

    private static String firstSentence(String message) {
        String first = ADVICE.split(message.strip(), 2)[0];
        String line = BREAKS.matcher(first).replaceAll(" ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
