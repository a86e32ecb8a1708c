package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.foutwijzer.explain.Answer;
import nl.foutwijzer.explain.CodeBook;
import nl.foutwijzer.explain.Inquiry;
import nl.foutwijzer.explain.JsonAnswers;
import nl.foutwijzer.explain.MarkdownAnswers;
import nl.foutwijzer.markdown.AlertTitles;
import nl.foutwijzer.markdown.TerminalText;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer explain}: the page of a code, where there is no browser. */
@Command(
        name = "explain",
        description = "Explains codes in the terminal, in any notation, or all codes of a log.")
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9].*");
    private static final String STANDARD_INPUT = "-";

    /** Markdown that was made for answers has no alerts any more. */
    private static final AlertTitles NO_ALERTS = new AlertTitles("", "", "", "", "");

    private final Map<String, String> environment = System.getenv();
    private CommandSpec spec = CommandSpec.create();
    @Mixin private SiteOptions options;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = {
                "Codes as the product shows them, or their names or aliases.",
                "Without any, or for '-', a log is read from standard input."
            })
    private List<String> codes = List.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "The language of the answer (default: that of the environment, where the site"
                            + " has it).")
    private @Nullable String language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown or json (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "Explain the codes of a log whole, not just briefly.")
    private boolean full;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Read a site that was built, instead of content.")
    private @Nullable Path site;

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** A negative number is a code, so what looks like an option may be none. */
    @Spec
    void setSpec(CommandSpec command) {
        spec = command;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws Exception {
        for (String code : codes) {
            if (code.startsWith("-")
                    && !code.equals(STANDARD_INPUT)
                    && !NEGATIVE.matcher(code).matches()) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + code + "'");
            }
        }
        boolean log = codes.isEmpty() || codes.equals(List.of(STANDARD_INPUT));
        if (codes.isEmpty() && ProgressLine.isTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "Name a code, or give a log on standard input.");
        }
        CodeBook book = book();
        List<Answer> answers = log ? readLog(book) : ask(book);
        print(book, answers);
        boolean found =
                log
                        ? answers.stream().anyMatch(Answer::isFound)
                        : answers.stream().allMatch(Answer::isFound);
        return found ? ExitStatus.OK : ExitStatus.CONTENT;
    }

    private CodeBook book() throws IOException {
        CodeBooks books = new CodeBooks(options, language, environment);
        return site == null ? books.ofContent(spec.commandLine().getErr()) : books.ofSite(site);
    }

    private List<Answer> ask(CodeBook book) {
        Inquiry inquiry = new Inquiry(book);
        List<Answer> answers = new ArrayList<>();
        codes.forEach(code -> answers.addAll(inquiry.ask(code)));
        return answers;
    }

    private List<Answer> readLog(CodeBook book) throws IOException {
        try (Reader log = StandardInput.decode(System.in)) {
            return new Inquiry(book).scan(log);
        }
    }

    private void print(CodeBook book, List<Answer> answers) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (answers.isEmpty()) {
            err.println("There is no error code in this text.");
        }
        out.print(
                switch (format) {
                    case JSON -> new JsonAnswers(book).write(answers);
                    case MARKDOWN -> new MarkdownAnswers(book, full).write(answers);
                    case TEXT -> text(new MarkdownAnswers(book, full).write(answers));
                });
        out.flush();
        boolean brief = answers.stream().anyMatch(a -> a.isFound() && a.sighting().isPresent());
        if (brief && !full && format != Format.JSON) {
            err.println();
            err.println("More on one of them: foutwijzer explain CODE; on all of them: --full");
        }
    }

    private String text(String markdown) {
        Screen screen = Screen.of(spec, environment);
        SourceText source = SourceText.of(markdown, SourceSpan.startOf(""));
        return TerminalText.of(source, screen.width(), NO_ALERTS, screen.style());
    }
}
