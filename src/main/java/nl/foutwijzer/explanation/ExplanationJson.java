package nl.foutwijzer.explanation;

import static nl.foutwijzer.diagnostic.JsonText.each;
import static nl.foutwijzer.diagnostic.JsonText.object;
import static nl.foutwijzer.diagnostic.JsonText.strings;

import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.SourceLine;
import nl.foutwijzer.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an explanation as JSON, the same shape for all that have any; {@link ExplanationReader}
 * reads it back.
 */
public final class ExplanationJson {
    private ExplanationJson() {}

    public static void put(ObjectNode node, Explanation explanation) {
        CodePage.Heading heading = explanation.heading();
        node.put("code", heading.code());
        strings(node, "forms", heading.forms());
        node.put("symbol", heading.symbol());
        object(node, "title", heading.message(), ExplanationJson::put);
        object(node, "severity", heading.severity(), ExplanationJson::put);
        object(node, "status", heading.status(), ExplanationJson::put);
        node.put("replacedBy", explanation.replacedBy());
        node.put("notice", explanation.notice());
        each(node, "occurrences", explanation.cases(), ExplanationJson::put);
        ObjectNode instructions = node.putObject("instructions");
        explanation.instructions().forEach((id, p) -> instruct(instructions.putObject(id), p));
        each(node, "related", explanation.related(), (n, line) -> put(n, line, "reason"));
        each(node, "sources", explanation.sources(), ExplanationJson::put);
        node.put("added", iso(explanation.changed().added()));
        node.put("updated", iso(explanation.changed().updated()));
        node.put("permalink", explanation.permalink());
    }

    /**
     * @param noteKey what the line's note is about
     */
    public static void put(ObjectNode node, CodeLine line, String noteKey) {
        node.put("code", line.code());
        object(node, "title", line.message(), ExplanationJson::put);
        node.put(noteKey, line.note());
    }

    private static void put(ObjectNode node, Explanation.Case section) {
        node.put("id", section.id());
        node.put("platform", section.heading());
        object(node, "severity", section.severity(), ExplanationJson::put);
        object(node, "message", section.message(), ExplanationJson::put);
        object(node, "original", section.original(), ExplanationJson::put);
        object(node, "meaning", section.meaning(), ExplanationJson::put);
        each(node, "facts", section.facts(), ExplanationJson::put);
        each(node, "steps", section.steps(), ExplanationJson::put);
        each(node, "causes", section.causes(), ExplanationJson::put);
        object(node, "solved", section.solved(), ExplanationJson::put);
        each(node, "escalate", section.escalate(), ExplanationJson::put);
        ObjectNode ticket = node.putObject("ticket");
        ticket.put("text", section.ticket().text());
        ticket.put("markdown", section.ticket().markdown());
    }

    private static void put(ObjectNode node, OccurrenceSection.Fact fact) {
        node.put("label", fact.label());
        strings(node, "values", fact.texts());
    }

    private static void put(ObjectNode node, Explanation.Reason cause) {
        node.put("id", cause.id());
        object(node, "text", cause.text(), ExplanationJson::put);
        each(node, "steps", cause.steps(), ExplanationJson::put);
    }

    private static void put(ObjectNode node, Explanation.Procedure step) {
        node.put("id", step.id());
        object(node, "title", step.title(), ExplanationJson::put);
        object(node, "role", step.role(), ExplanationJson::put);
        node.put("duration", step.minutes());
    }

    private static void put(ObjectNode node, SourceLine source) {
        node.put("title", source.title());
        node.put("url", source.url());
        node.put("asOf", iso(source.asOf()));
    }

    private static void put(ObjectNode node, Passage passage) {
        node.put("markdown", passage.markdown());
        node.put("text", passage.plain());
        node.put("lang", passage.lang());
    }

    /** Of these there are many, so that they are written in one form. */
    private static void instruct(ObjectNode node, Passage passage) {
        node.put("markdown", passage.markdown());
        node.put("lang", passage.lang());
    }

    private static void put(ObjectNode node, Words words) {
        node.put("text", words.text());
        node.put("lang", words.lang());
    }

    private static void put(ObjectNode node, Label label) {
        node.put("id", label.id());
        node.put("label", label.text());
    }

    private static @Nullable String iso(@Nullable DateLabel date) {
        return date == null ? null : date.iso();
    }
}
