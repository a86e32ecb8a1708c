package nl.foutwijzer.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.markdown.PortableMarkdown;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.SourceLine;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as a Markdown document. */
public final class ExplanationMarkdown {
    /** Points to where a step stands already. */
    private static final String ABOVE = " ↑";

    private final MessageCatalog ui;
    private final MarkdownBlocks blocks = new MarkdownBlocks();

    /** What the case that is written has not told yet, by step. */
    private final Map<String, Passage> untold = new HashMap<>();

    public ExplanationMarkdown(MessageCatalog ui) {
        this.ui = ui;
    }

    /**
     * As {@link #write(Explanation)}, with a link to the page that says it to people.
     *
     * @param page relative to where the document will stand, or whole
     */
    public String write(Explanation explanation, String page) {
        write(explanation);
        String code = PortableMarkdown.of(explanation.heading().code());
        return blocks.add(words("web-page") + ": [" + code + "](<" + page + ">)").toString();
    }

    public String write(Explanation explanation) {
        head(explanation);
        for (Explanation.Case each : explanation.cases()) {
            untold.putAll(explanation.instructions());
            section(each, explanation.heading());
        }
        if (!explanation.related().isEmpty()) {
            blocks.heading(2, words("related-codes"));
            blocks.bullets(explanation.related().stream().map(this::item).toList());
        }
        if (!explanation.sources().isEmpty()) {
            blocks.heading(2, words("sources"));
            blocks.bullets(explanation.sources().stream().map(this::source).toList());
        }
        changed("added", explanation.changed().added());
        changed("updated", explanation.changed().updated());
        if (explanation.permalink() != null) {
            blocks.add("<" + explanation.permalink() + ">");
        }
        return blocks.toString();
    }

    /** A code with its message, and what tells it from the others in a list. */
    public String item(CodeLine line) {
        String note = line.note() == null ? "" : " (" + PortableMarkdown.of(line.note()) + ")";
        return PortableMarkdown.code(line.code())
                + ": "
                + PortableMarkdown.of(line.message().text())
                + note;
    }

    /** The title of a step, who does it and how long it takes. */
    public String title(Explanation.Procedure step) {
        String role = step.role() == null ? null : step.role().text();
        String about =
                Stream.of(role, step.minutes())
                        .filter(Objects::nonNull)
                        .map(PortableMarkdown::of)
                        .collect(Collectors.joining(ui.text("list-separator")));
        String title = "**" + PortableMarkdown.of(step.title().text()) + "**";
        return about.isEmpty() ? title : title + " (" + about + ")";
    }

    private void head(Explanation explanation) {
        CodePage.Heading heading = explanation.heading();
        String message = PortableMarkdown.of(heading.message().text());
        blocks.heading(1, PortableMarkdown.of(heading.code()) + ": " + message);
        List<String> facts = new ArrayList<>();
        facts.add(fact(ui.text("severity"), List.of(heading.severity().text())));
        if (!heading.forms().isEmpty()) {
            facts.add(codes("other-notations", heading.forms()));
        }
        if (heading.symbol() != null) {
            facts.add(codes("symbol", List.of(heading.symbol())));
        }
        blocks.bullets(facts);
        if (heading.status().id().equals("retired")) {
            String by = explanation.replacedBy();
            String end =
                    by == null
                            ? ""
                            : " " + words("replaced-by") + " " + PortableMarkdown.code(by) + ".";
            blocks.add(words("retired-note") + end);
        }
        if (explanation.notice() != null) {
            blocks.add(PortableMarkdown.of(explanation.notice()));
        }
    }

    private void section(Explanation.Case section, CodePage.Heading page) {
        int rank = section.heading() == null ? 2 : 3;
        if (section.heading() != null) {
            blocks.heading(2, PortableMarkdown.of(section.heading()));
        }
        if (!section.severity().equals(page.severity())) {
            blocks.labelled(ui.text("severity"), section.severity().text());
        }
        if (section.message() != null) {
            blocks.labelled(ui.text("message"), section.message().text());
        }
        if (section.original() != null) {
            blocks.labelled(ui.text("original-message"), section.original().text());
        }
        passage(rank, "meaning", section.meaning());
        if (!section.facts().isEmpty()) {
            blocks.heading(rank, words("facts"));
            blocks.bullets(section.facts().stream().map(this::fact).toList());
        }
        if (!section.steps().isEmpty()) {
            blocks.heading(rank, words("what-to-do"));
            steps(section.steps());
        }
        causes(rank, section.causes());
        passage(rank, "solved-when", section.solved());
        if (!section.escalate().isEmpty()) {
            blocks.heading(rank, words("before-escalating"));
            blocks.bullets(section.escalate().stream().map(this::title).toList());
        }
    }

    private void causes(int rank, List<Explanation.Reason> causes) {
        if (!causes.isEmpty()) {
            blocks.heading(rank, words("causes"));
        }
        for (int i = 0; i < causes.size(); i++) {
            if (causes.size() > 1) {
                blocks.heading(rank + 1, words("cause") + " " + (i + 1));
            }
            Passage text = causes.get(i).text();
            if (text != null) {
                blocks.add(text.markdown());
            }
            steps(causes.get(i).steps());
        }
    }

    private void steps(List<Explanation.Procedure> steps) {
        blocks.numbered(steps.stream().map(this::step).toList());
    }

    private String step(Explanation.Procedure step) {
        Passage body = untold.remove(step.id());
        return body == null
                ? title(step) + ABOVE
                : new MarkdownBlocks().add(title(step)).add(body.markdown()).toString();
    }

    private void passage(int rank, String uiKey, @Nullable Passage passage) {
        if (passage != null) {
            blocks.heading(rank, words(uiKey));
            blocks.add(passage.markdown());
        }
    }

    private String fact(OccurrenceSection.Fact fact) {
        return fact(fact.label(), fact.texts());
    }

    private String fact(String label, List<String> values) {
        String all = String.join(ui.text("list-separator"), values);
        return PortableMarkdown.of(label) + ": " + PortableMarkdown.of(all);
    }

    private String codes(String uiKey, List<String> codes) {
        return codes.stream()
                .map(PortableMarkdown::code)
                .collect(Collectors.joining(ui.text("list-separator"), words(uiKey) + ": ", ""));
    }

    private String source(SourceLine source) {
        String url = source.url().replace("<", "%3C").replace(">", "%3E");
        String link = "[" + PortableMarkdown.of(source.title()) + "](<" + url + ">)";
        DateLabel read = source.asOf();
        return read == null
                ? link
                : link + " (" + words("as-of") + " " + PortableMarkdown.of(read.text()) + ")";
    }

    private void changed(String uiKey, @Nullable DateLabel date) {
        if (date != null) {
            blocks.add(words(uiKey) + ": " + PortableMarkdown.of(date.text()));
        }
    }

    private String words(String uiKey) {
        return PortableMarkdown.of(ui.text(uiKey));
    }
}
