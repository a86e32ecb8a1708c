package nl.foutwijzer.explanation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.foutwijzer.i18n.Localizer;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.SourceLine;
import nl.foutwijzer.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an explanation back from what {@link ExplanationJson} wrote. */
public final class ExplanationReader {
    private final LanguageTag language;
    private final Localizer localizer;

    /**
     * @param language of those for whom it was written
     */
    public ExplanationReader(LanguageTag language) {
        this.language = language;
        this.localizer = new Localizer(language);
    }

    /**
     * @throws tools.jackson.core.JacksonException if it has another shape
     */
    public Explanation read(JsonNode node) {
        return new Explanation(
                heading(node),
                optional(node, "notice", JsonNode::stringValue),
                optional(node, "replacedBy", JsonNode::stringValue),
                each(node, "occurrences", this::section),
                instructions(node.required("instructions")),
                each(node, "related", this::related),
                each(node, "sources", this::source),
                new CodePage.Changed(
                        optional(node, "added", this::date), optional(node, "updated", this::date)),
                optional(node, "permalink", JsonNode::stringValue));
    }

    private CodePage.Heading heading(JsonNode node) {
        return new CodePage.Heading(
                string(node, "code"),
                each(node, "forms", JsonNode::stringValue),
                optional(node, "symbol", JsonNode::stringValue),
                words(node.required("title")),
                label(node.required("severity")),
                label(node.required("status")));
    }

    private Explanation.Case section(JsonNode node) {
        return new Explanation.Case(
                string(node, "id"),
                optional(node, "platform", JsonNode::stringValue),
                label(node.required("severity")),
                optional(node, "message", this::words),
                optional(node, "original", this::words),
                optional(node, "meaning", ExplanationReader::passage),
                each(node, "facts", ExplanationReader::fact),
                each(node, "steps", this::procedure),
                each(node, "causes", this::reason),
                optional(node, "solved", ExplanationReader::passage),
                each(node, "escalate", this::procedure),
                ticket(node.required("ticket")));
    }

    private static Map<String, Passage> instructions(JsonNode node) {
        Map<String, Passage> instructions = new LinkedHashMap<>();
        node.properties()
                .forEach(
                        entry -> {
                            JsonNode told = entry.getValue();
                            instructions.put(
                                    entry.getKey(),
                                    Passage.of(string(told, "markdown"), string(told, "lang")));
                        });
        return instructions;
    }

    private static Explanation.TicketText ticket(JsonNode node) {
        return new Explanation.TicketText(string(node, "text"), string(node, "markdown"));
    }

    private static OccurrenceSection.Fact fact(JsonNode node) {
        return new OccurrenceSection.Fact(
                string(node, "label"),
                each(
                        node,
                        "values",
                        value -> new OccurrenceSection.Value(value.stringValue(), null)));
    }

    private Explanation.Reason reason(JsonNode node) {
        return new Explanation.Reason(
                string(node, "id"),
                optional(node, "text", ExplanationReader::passage),
                each(node, "steps", this::procedure));
    }

    private Explanation.Procedure procedure(JsonNode node) {
        return new Explanation.Procedure(
                string(node, "id"),
                words(node.required("title")),
                optional(node, "role", ExplanationReader::label),
                optional(node, "duration", JsonNode::stringValue));
    }

    private CodeLine related(JsonNode node) {
        return new CodeLine(
                string(node, "code"),
                words(node.required("title")),
                optional(node, "reason", JsonNode::stringValue));
    }

    private SourceLine source(JsonNode node) {
        return new SourceLine(
                string(node, "title"), string(node, "url"), optional(node, "asOf", this::date));
    }

    private static Passage passage(JsonNode node) {
        return new Passage(string(node, "markdown"), string(node, "text"), string(node, "lang"));
    }

    private Words words(JsonNode node) {
        LanguageTag lang = LanguageTag.of(string(node, "lang"));
        return new Words(
                string(node, "text"), lang.value(), lang.direction(), !lang.equals(language));
    }

    private static Label label(JsonNode node) {
        return new Label(string(node, "id"), string(node, "label"));
    }

    private DateLabel date(JsonNode node) {
        String iso = node.stringValue();
        return new DateLabel(iso, localizer.date(LocalDate.parse(iso)));
    }

    private static String string(JsonNode node, String key) {
        return node.required(key).stringValue();
    }

    private static <T> List<T> each(JsonNode node, String key, Function<JsonNode, T> read) {
        return node.required(key).valueStream().map(read).toList();
    }

    private static <T> @Nullable T optional(JsonNode node, String key, Function<JsonNode, T> read) {
        JsonNode value = node.path(key);
        return value.isNull() || value.isMissingNode() ? null : read.apply(value);
    }
}
