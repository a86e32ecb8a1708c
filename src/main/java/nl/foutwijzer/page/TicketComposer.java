package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes what goes into a ticket, in plain words: tickets know no markup. */
final class TicketComposer {
    private final SiteView view;
    private final Reader reader;
    private final ErrorDefinition error;

    TicketComposer(SiteView view, Reader reader, ErrorDefinition error) {
        this.view = view;
        this.reader = reader;
        this.error = error;
    }

    Ticket compose(Occurrence occurrence, CodePage.Heading page, List<Step> steps) {
        List<String> head = new ArrayList<>();
        head.add(line("code", code(page)));
        head.add(
                line(
                        "message",
                        reader.message(error, occurrence)
                                .map(Words::text)
                                .orElse(page.message().text())));
        occurrence
                .platform()
                .map(p -> line("platform", reader.label("platforms", p.id()).text()))
                .ifPresent(head::add);
        reader.find(error, occurrence, OccurrenceText::meaning)
                .map(Borrowed::value)
                .map(reader::firstSentence)
                .map(meaning -> line("meaning", meaning))
                .ifPresent(head::add);
        return new Ticket(head, steps.stream().map(this::title).toList(), link(occurrence));
    }

    private static String code(CodePage.Heading page) {
        return page.forms().isEmpty()
                ? page.code()
                : page.code() + " (" + String.join(", ", page.forms()) + ")";
    }

    private String line(String key, String value) {
        return reader.ui()
                .format("ticket-line", Map.of("label", reader.ui().text(key), "value", value));
    }

    private String title(Step step) {
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(t -> t.value().title().text())
                .orElse(step.id());
    }

    private @Nullable String link(Occurrence occurrence) {
        return view.knowledge()
                .site()
                .addresses()
                .baseUrl()
                .map(base -> base + Router.permalink(error.slug()) + "#" + occurrence.id())
                .orElse(null);
    }
}
