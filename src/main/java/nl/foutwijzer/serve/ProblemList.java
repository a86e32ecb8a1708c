package nl.foutwijzer.serve;

import java.util.List;
import java.util.Locale;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Severity;

/** Shows an author what is wrong, as HTML: on a page that cannot be made, or over one that can. */
final class ProblemList {
    private static final int MOST = 100;

    private ProblemList() {}

    /** All errors and the number of warnings; empty where there is no error. */
    static String html(List<Diagnostic> problems) {
        List<Diagnostic> errors = of(Severity.ERROR, problems);
        if (errors.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        html.append("<details open>\n<summary role=\"alert\">").append(count(problems));
        html.append("</summary>\n<ol>\n");
        errors.stream().limit(MOST).forEach(error -> append(html, error));
        html.append("</ol>\n");
        if (errors.size() > MOST) {
            String more = plural(errors.size() - MOST, "more error");
            html.append("<p>").append(more).append("; the terminal has them all.</p>\n");
        }
        return html.append("</details>").toString();
    }

    /** "2 errors, 1 warning". */
    static String count(List<Diagnostic> problems) {
        return plural(of(Severity.ERROR, problems).size(), "error")
                + ", "
                + plural(of(Severity.WARNING, problems).size(), "warning");
    }

    private static void append(StringBuilder html, Diagnostic error) {
        html.append("<li>\n<p class=\"place\"><code>").append(escape(error.span().toString()));
        html.append("</code> <span>").append(error.id().code()).append("</span></p>\n");
        html.append("<p class=\"message\">").append(escape(error.message())).append("</p>\n");
        for (Diagnostic.Note note : error.notes()) {
            html.append("<p class=\"note\"><code>").append(escape(note.span().toString()));
            html.append("</code> ").append(escape(note.message())).append("</p>\n");
        }
        if (!error.help().isEmpty()) {
            html.append("<p class=\"help\">").append(escape(error.help())).append("</p>\n");
        }
        html.append("</li>\n");
    }

    private static List<Diagnostic> of(Severity severity, List<Diagnostic> problems) {
        return problems.stream().filter(d -> d.severity() == severity).toList();
    }

    private static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
