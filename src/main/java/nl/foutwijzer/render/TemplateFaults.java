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

/** Says in one line what Freemarker says in many. */
final class TemplateFaults {
    /** Where Freemarker's message ends and its advice begins. */
    private static final Pattern ADVICE =
            Pattern.compile("\\s*\\R\\s*(\\R|----|==>|The blamed|\\[in template)");

    /** How Freemarker holds a value is of no use to who wrote the template. */
    private static final Pattern WRAPPER = Pattern.compile(" *\\(wrapper: [^)]*\\)");

    private static final Pattern END = Pattern.compile("[.:]$");

    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final Theme theme;

    TemplateFaults(Theme theme) {
        this.theme = theme;
    }

    RenderException failed(String template, TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        boolean undefined = e instanceof InvalidReferenceException;
        String what = undefined ? "no value is here" : shortened(e.getMessageWithoutStackTop());
        String message = blamed == null ? what : what + ": '" + blamed + "'";
        String help = undefined ? "test for it with ??, or give a default with !" : "";
        return new RenderException(
                new Diagnostic(DiagnosticId.TEMPLATE_ERROR, span(template, e), message, help), e);
    }

    RenderException unreadable(ParseException e) {
        SourceSpan span = at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        return new RenderException(
                new Diagnostic(DiagnosticId.TEMPLATE_ERROR, span, shortened(e.getEditorMessage())),
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

    private SourceSpan span(String template, TemplateException e) {
        String source = e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        return source == null || line == null || column == null
                ? SourceSpan.startOf(theme.shown(template))
                : at(source, line, column);
    }

    private SourceSpan at(String template, int line, int column) {
        return new SourceSpan(theme.shown(template), Math.max(line, 1), Math.max(column, 1));
    }

    private static String shortened(String message) {
        String first = ADVICE.split(message.strip(), 2)[0];
        String line = BREAKS.matcher(WRAPPER.matcher(first).replaceAll("")).replaceAll(" ");
        return END.matcher(line).replaceFirst("");
    }
}
