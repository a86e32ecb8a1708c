package nl.foutwijzer.explain;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.foutwijzer.explanation.CodeLine;
import nl.foutwijzer.explanation.Explanation;
import nl.foutwijzer.explanation.ExplanationMarkdown;
import nl.foutwijzer.explanation.MarkdownBlocks;
import nl.foutwijzer.markdown.PortableMarkdown;
import nl.foutwijzer.model.ErrorCode;

/** Writes answers as one Markdown document, which can go into a ticket. */
public final class MarkdownAnswers {
    private static final int FIRST_STEPS = 3;

    private final CodeBook book;
    private final boolean full;
    private final ExplanationMarkdown lines;

    /**
     * @param full whether the codes of a log are explained whole too
     */
    public MarkdownAnswers(CodeBook book, boolean full) {
        this.book = book;
        this.full = full;
        this.lines = new ExplanationMarkdown(book.ui());
    }

    /** The document; it ends with a line break unless it is empty. */
    public String write(List<Answer> answers) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        answers.forEach(answer -> blocks.add(write(answer)));
        String safe = blocks.toString().replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return safe.isEmpty() ? safe : safe + "\n";
    }

    private String write(Answer answer) {
        return switch (answer.kind()) {
            case KNOWN -> known(answer);
            case AMBIGUOUS -> ambiguous(answer);
            case UNKNOWN -> unknown(answer);
            case NO_CODE -> noCode(answer);
        };
    }

    private String known(Answer answer) {
        Explanation explanation = book.explain(answer.pages().get(0));
        String place = answer.sighting().map(MarkdownAnswers::place).orElse("");
        if (answer.sighting().isPresent() && !full) {
            return brief(answer, explanation, place);
        }
        String whole = new ExplanationMarkdown(book.ui()).write(explanation);
        return new MarkdownBlocks().add(place).add(whole).toString();
    }

    /** The message, and for each case what to begin with. */
    private String brief(Answer answer, Explanation explanation, String place) {
        CodeLine line = book.line(answer.pages().get(0));
        MarkdownBlocks blocks = new MarkdownBlocks();
        String message = PortableMarkdown.of(line.message().text());
        blocks.heading(2, PortableMarkdown.of(line.code()) + ": " + message).add(place);
        for (Explanation.Case section : explanation.cases()) {
            List<Explanation.Procedure> steps = section.firstSteps(FIRST_STEPS);
            if (!steps.isEmpty()) {
                String name = section.heading();
                blocks.add(name == null ? "" : PortableMarkdown.of(name) + ":");
                blocks.numbered(steps.stream().map(lines::title).toList());
            }
        }
        return blocks.toString();
    }

    private static String place(Answer.Sighting sighting) {
        return sighting.count() == 1
                ? String.format(Locale.ROOT, "Once, on line %,d.", sighting.firstLine())
                : String.format(
                        Locale.ROOT,
                        "%,d times, first on line %,d.",
                        sighting.count(),
                        sighting.firstLine());
    }

    private String ambiguous(Answer answer) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.add(
                String.format(
                        Locale.ROOT,
                        "'%s' is on %d pages. Explain the one that fits:",
                        spelled(answer),
                        answer.pages().size()));
        answer.sighting().map(MarkdownAnswers::place).ifPresent(blocks::add);
        return blocks.bullets(items(answer.pages())).toString();
    }

    private String unknown(Answer answer) {
        String code = answer.code().orElseThrow();
        Predicate<String> same = code::equalsIgnoreCase;
        String asked = same.test(answer.asked()) ? "" : " ('" + spelled(answer) + "')";
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.add("There is no page for " + PortableMarkdown.of(code) + asked + ".");
        answer.sighting().map(MarkdownAnswers::place).ifPresent(blocks::add);
        return nearest(answer, blocks);
    }

    private String noCode(Answer answer) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.add(
                "'"
                        + spelled(answer)
                        + "' is not a code. Give a code as the product shows it, or a log on"
                        + " standard input.");
        return nearest(answer, blocks);
    }

    private String nearest(Answer answer, MarkdownBlocks blocks) {
        if (!answer.nearest().isEmpty()) {
            blocks.add("Did you mean:").bullets(items(answer.nearest()));
        }
        return blocks.toString();
    }

    private List<String> items(List<ErrorCode> codes) {
        return codes.stream().map(book::line).map(lines::item).toList();
    }

    private static String spelled(Answer answer) {
        return PortableMarkdown.of(answer.asked());
    }
}
