package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;

/** What a translator is told of where a text stands, in English. */
final class Contexts {
    private final Map<String, ErrorDefinition> errors = new HashMap<>();
    private final LanguageTag source;

    Contexts(KnowledgeBase knowledge) {
        knowledge.errors().forEach(error -> errors.put(error.folder(), error));
        source = knowledge.site().sourceLanguage();
    }

    List<String> of(Part part, FieldUnits field, Unit unit) {
        List<String> notes = new ArrayList<>();
        notes.add(item(part) + ": " + field(field.name()));
        if (field.isMessage()) {
            notes.add(
                    "Only what the product itself shows in this language, word for word. Where that"
                            + " is not known, leave the target empty and set the state to"
                            + " translated.");
            original(part).ifPresent(text -> notes.add("What it shows originally: " + text));
        } else if (field.units().size() > 1) {
            notes.add(
                    "Here: " + field.source().blocks().get(unit.block()).place() + " of the text.");
        }
        return notes;
    }

    private Optional<String> original(Part part) {
        return Optional.ofNullable(errors.get(part.item()))
                .flatMap(error -> error.occurrence(part.id()))
                .flatMap(Occurrence::original)
                .map(SourceText::text);
    }

    private String item(Part part) {
        ErrorDefinition error = errors.get(part.item());
        if (error == null) {
            String title =
                    part.in(source)
                            .flatMap(
                                    words ->
                                            Optional.ofNullable(
                                                    words.fields().get(PartWords.TITLE)))
                            .map(SourceText::text)
                            .orElse("");
            return (part.item().startsWith("steps/") ? "Step \"" : "Page \"") + title + "\"";
        }
        String platform =
                error.occurrence(part.id())
                        .flatMap(Occurrence::platform)
                        .map(Ref::id)
                        .filter(id -> !id.equals(part.id()))
                        .map(id -> ", platform " + id)
                        .orElse("");
        String occurrence = part.id().equals(Occurrence.SINGLE) ? "" : " (" + part.id() + ")";
        return "Error code " + error.code().value() + occurrence + platform;
    }

    private static String field(String name) {
        return switch (name) {
            case PartWords.MESSAGE -> "the message of the product";
            case PartWords.MEANING -> "what the code means";
            case PartWords.SOLVED -> "how one sees that the problem is solved";
            case PartWords.TITLE -> "the title";
            case PartWords.SUMMARY -> "the summary below the title";
            case PartWords.BODY -> "the text itself";
            default -> "the cause " + name.substring(PartWords.CAUSES.length());
        };
    }
}
