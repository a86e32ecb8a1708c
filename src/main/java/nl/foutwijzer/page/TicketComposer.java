package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.markdown.PortableMarkdown;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Step;
import org.jspecify.annotations.Nullable;

/** Composes what goes into a ticket about one code. */
public final class TicketComposer {
    private final Reader reader;
    private final ErrorDefinition error;

    public TicketComposer(Reader reader, ErrorDefinition error) {
        this.reader = reader;
        this.error = error;
    }

    /**
     * @param steps that its page shows in this case, in their order; each once
     */
    public Ticket compose(Occurrence occurrence, CodePage.Heading page, List<Step> steps) {
        List<Ticket.Line> lines = new ArrayList<>(facts(occurrence, page));
        if (!steps.isEmpty()) {
            lines.add(Ticket.Line.EMPTY);
        }
        for (int i = 0; i < steps.size(); i++) {
            String number = i + 1 + ". ";
            String title = title(steps.get(i));
            lines.add(Ticket.Line.of(number + oneLine(title), number + PortableMarkdown.of(title)));
        }
        return new Ticket(lines, link(occurrence));
    }

    private List<Ticket.Line> facts(Occurrence occurrence, CodePage.Heading page) {
        List<Ticket.Line> facts = new ArrayList<>();
        facts.add(
                fact(
                        "code",
                        codes(page.code(), page.forms()),
                        codes(
                                PortableMarkdown.code(page.code()),
                                page.forms().stream().map(PortableMarkdown::code).toList())));
        reader.message(error, occurrence)
                .map(message -> fact("message", message.text()))
                .ifPresent(facts::add);
        occurrence
                .platform()
                .map(p -> fact("platform", reader.label("platforms", p.id()).text()))
                .ifPresent(facts::add);
        reader.find(error, occurrence, OccurrenceText::meaning)
                .map(Borrowed::value)
                .map(reader::firstSentence)
                .map(meaning -> fact("meaning", meaning))
                .ifPresent(facts::add);
        return facts;
    }

    private static String codes(String code, List<String> forms) {
        return forms.isEmpty() ? code : code + " (" + String.join(", ", forms) + ")";
    }

    private Ticket.Line fact(String key, String words) {
        return fact(key, oneLine(words), PortableMarkdown.of(words));
    }

    private Ticket.Line fact(String key, String text, String markdown) {
        String label = reader.ui().text(key);
        String bold = "**" + PortableMarkdown.of(label) + "**";
        return Ticket.Line.of(line(label, text), "- " + line(bold, markdown));
    }

    private String line(String label, String value) {
        return reader.ui().format("ticket-line", Map.of("label", label, "value", value));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private String title(Step step) {
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(t -> t.value().title().text())
                .orElse(step.id());
    }

    private @Nullable String link(Occurrence occurrence) {
        return reader.permalink(error).map(address -> address + "#" + occurrence.id()).orElse(null);
    }
}
