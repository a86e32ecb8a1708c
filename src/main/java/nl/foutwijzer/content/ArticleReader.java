package nl.foutwijzer.content;

import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;

/** Reads a Markdown file with its front matter. */
final class ArticleReader {
    private static final String FENCE = "---";

    private final Diagnostics diagnostics;

    ArticleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** An article; nothing where its front matter is missing or has no title. */
    Optional<ArticleText> read(SourceFile file) {
        int bodyStart = bodyStart(file);
        if (bodyStart < 0) {
            return Optional.empty();
        }
        return frontMatter(file, bodyStart).flatMap(fields -> read(file, fields, bodyStart));
    }

    private Optional<ArticleText> read(SourceFile file, Fields fields, int bodyStart) {
        Optional<SourceText> title = fields.prose("title");
        Optional<SourceText> summary = fields.prose("summary");
        var translation = CommonFields.translation(fields, true, diagnostics);
        fields.refuseOthers();
        boolean lost = fields.has("title") && diagnostics.contains(SoundFiles.LOSING);
        if (title.isEmpty() && !lost) {
            diagnostics.add(
                    DiagnosticId.FRONT_MATTER,
                    fields.has("title") ? fields.keySpan("title") : file.span(1, 1),
                    fields.has("title")
                            ? "the title in the front matter is empty"
                            : "the front matter has no title",
                    "add a line as: title: Zoek de foutdetails op");
        }
        SourceText body =
                new SourceText(file.text().substring(bodyStart), SourceMap.ofFile(file, bodyStart));
        return title.map(t -> new ArticleText(t, summary, body, translation));
    }

    /** An empty line takes the place of the fence, so that all lines keep their numbers. */
    private Optional<Fields> frontMatter(SourceFile file, int bodyStart) {
        int end = file.text().lastIndexOf("\n" + FENCE, bodyStart - FENCE.length()) + 1;
        String yaml = "\n" + file.text().substring(file.text().indexOf('\n') + 1, end);
        SourceFile matter = new SourceFile(file.path(), yaml);
        return Fields.ofFile(matter, diagnostics);
    }

    private int bodyStart(SourceFile file) {
        String text = file.text();
        if (!text.startsWith(FENCE) || !endsLine(text, FENCE.length())) {
            diagnostics.add(
                    DiagnosticId.FRONT_MATTER,
                    file.span(1, 1),
                    "this file has no front matter",
                    "begin it with a line '---', then title: …, then another line '---'");
            return -1;
        }
        int at = text.indexOf("\n" + FENCE, FENCE.length());
        while (at >= 0 && !endsLine(text, at + 1 + FENCE.length())) {
            at = text.indexOf("\n" + FENCE, at + 1);
        }
        if (at < 0) {
            diagnostics.add(
                    DiagnosticId.FRONT_MATTER,
                    file.span(1, 1),
                    "the front matter is not closed",
                    "end it with a line '---'");
            return -1;
        }
        int lineEnd = text.indexOf('\n', at + 1);
        return lineEnd < 0 ? text.length() : lineEnd + 1;
    }

    private static boolean endsLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end).isBlank();
    }
}
