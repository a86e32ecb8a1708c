package nl.foutwijzer.content;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceText;

/** Reads a Markdown file with its front matter. */
final class ArticleReader {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private final Diagnostics diagnostics;

    ArticleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Whether a file still awaits its words: it has the fields that it needs, but they are empty,
     * and there is no body but comments. It counts as missing, not as broken.
     */
    static boolean isStub(SourceFile file) {
        return FrontMatter.of(file.text())
                .filter(matter -> COMMENT.matcher(matter.body()).replaceAll("").isBlank())
                .map(matter -> new SourceFile(file.path(), matter.yaml()))
                .flatMap(matter -> Fields.ofFile(matter, new Diagnostics()))
                .filter(fields -> fields.has("title") && fields.prose("title").isEmpty())
                .isPresent();
    }

    /** An article; nothing where its front matter is missing or has no title. */
    Optional<ArticleText> read(SourceFile file) {
        Optional<FrontMatter> matter = FrontMatter.of(file.text());
        if (matter.isEmpty()) {
            report(file, FrontMatter.fault(file.text()));
        }
        return matter.flatMap(m -> read(file, m));
    }

    private Optional<ArticleText> read(SourceFile file, FrontMatter matter) {
        return Fields.ofFile(new SourceFile(file.path(), matter.yaml()), diagnostics)
                .flatMap(fields -> read(file, fields, matter));
    }

    private Optional<ArticleText> read(SourceFile file, Fields fields, FrontMatter matter) {
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
        SourceText body = new SourceText(matter.body(), SourceMap.ofFile(file, matter.bodyFrom()));
        return title.map(t -> new ArticleText(t, summary, body, translation));
    }

    private void report(SourceFile file, FrontMatter.Fault fault) {
        diagnostics.add(
                DiagnosticId.FRONT_MATTER,
                file.span(1, 1),
                switch (fault) {
                    case NONE_THERE -> "this file has no front matter";
                    case NOT_CLOSED -> "the front matter is not closed";
                },
                switch (fault) {
                    case NONE_THERE ->
                            "begin it with a line '---', then title: …, then another line '---'";
                    case NOT_CLOSED -> "end it with a line '---'";
                });
    }
}
