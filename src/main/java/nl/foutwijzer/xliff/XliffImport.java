package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.translation.Translations;
import nl.foutwijzer.xliff.ImportPlan.FieldEdit;
import nl.foutwijzer.xliff.ImportPlan.FileEdit;

/** Compares a document with the knowledge base as it is now, and plans what is to be changed. */
public final class XliffImport {
    private final LanguagePair languages;
    private final Translations translations;
    private final XliffFile file;
    private final Map<String, List<PartUnits>> items = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, FieldImport> byField = new HashMap<>();
    private int texts;
    private int stamped;

    private XliffImport(KnowledgeBase knowledge, XliffFile file) {
        this.languages = file.languages();
        this.translations = new Translations(knowledge.site());
        this.file = file;
        for (PartUnits part : XliffExport.parts(knowledge, languages)) {
            items.computeIfAbsent(part.part().item(), item -> new ArrayList<>()).add(part);
        }
    }

    /** Plans an import; nothing is written. */
    public static ImportPlan plan(KnowledgeBase knowledge, XliffFile file) throws XliffException {
        var site = knowledge.site();
        if (!file.sourceLanguage().equals(site.sourceLanguage())) {
            throw new XliffException(
                    file.name()
                            + ": this translates from "
                            + file.sourceLanguage()
                            + ", but the source language is "
                            + site.sourceLanguage());
        }
        if (!site.languages().containsKey(file.targetLanguage())
                || file.targetLanguage().equals(site.sourceLanguage())) {
            throw new XliffException(
                    file.name()
                            + ": this translates into "
                            + file.targetLanguage()
                            + ", which the site does not translate into");
        }
        return new XliffImport(knowledge, file).plan();
    }

    private ImportPlan plan() {
        readUnits();
        List<FileEdit> edits = new ArrayList<>();
        items.values().forEach(parts -> edit(parts).ifPresent(edits::add));
        List<String> lines =
                refusals.stream()
                        .sorted(Comparator.comparingInt(Refusal::line))
                        .map(
                                r ->
                                        file.name()
                                                + ":"
                                                + r.line()
                                                + ": "
                                                + r.name()
                                                + ": "
                                                + r.reason())
                        .toList();
        return new ImportPlan(edits, texts, stamped, lines);
    }

    private record Found(FieldImport field, Unit unit) {}

    private void readUnits() {
        Map<String, Found> units = new HashMap<>();
        for (List<PartUnits> parts : items.values()) {
            for (PartUnits part : parts) {
                for (FieldUnits field : part.fields()) {
                    FieldImport reading = new FieldImport(languages, field);
                    byField.put(key(part, field), reading);
                    String id = PartUnits.fileId(part.part().item());
                    field.units()
                            .forEach(u -> units.put(id + "\n" + u.id(), new Found(reading, u)));
                }
            }
        }
        for (ReadUnit read : file.units()) {
            Found found = units.get(read.file() + "\n" + read.id());
            if (found == null) {
                refuse(read);
            } else {
                found.field().read(found.unit(), read);
            }
        }
    }

    private void refuse(ReadUnit unit) {
        String name = unit.name().isEmpty() ? unit.file() + ", " + unit.id() : unit.name();
        refusals.add(
                new Refusal(
                        unit.line(),
                        Printable.of(name),
                        "the "
                                + languages.sourceName()
                                + " text has changed or is gone since this was exported"));
    }

    private static String key(PartUnits part, FieldUnits field) {
        return part.part().item() + "\n" + part.part().id() + "\n" + field.name();
    }

    private FieldImport reading(PartUnits part, FieldUnits field) {
        return Objects.requireNonNull(byField.get(key(part, field)));
    }

    /** What changes in the file of an item. */
    private Optional<FileEdit> edit(List<PartUnits> parts) {
        List<FieldEdit> fields = new ArrayList<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (PartUnits part : parts) {
            List<FieldEdit> own = fields(part);
            fields.addAll(own);
            if (part.state() != TranslationState.COMPLETE && isDone(part)) {
                fields.addAll(wordless(part));
                translations
                        .hash(part.part(), languages.source())
                        .ifPresent(hash -> hashes.put(part.part().id(), hash));
            }
        }
        Map<String, String> allowed = agrees(parts, hashes) ? hashes : Map.of();
        stamped += allowed.size();
        if (fields.isEmpty() && allowed.isEmpty()) {
            return Optional.empty();
        }
        Part first = parts.get(0).part();
        return Optional.of(
                new FileEdit(
                        first.file(languages.target()),
                        first.file(languages.source()),
                        first.kind(),
                        languages.source(),
                        fields,
                        allowed));
    }

    private List<FieldEdit> fields(PartUnits part) {
        List<FieldEdit> edits = new ArrayList<>();
        for (FieldUnits field : part.fields()) {
            FieldImport reading = reading(part, field);
            reading.text()
                    .ifPresent(
                            text -> {
                                texts += reading.changes();
                                edits.add(new FieldEdit(part.part().id(), field.name(), text));
                            });
            refusals.addAll(reading.refusals());
        }
        return edits;
    }

    /**
     * What a whole translation needs although there are no words in it to translate: one command,
     * or the statement that there is no message.
     */
    private List<FieldEdit> wordless(PartUnits part) {
        Set<String> translated = new HashSet<>();
        part.fields().stream()
                .filter(field -> !field.units().isEmpty())
                .forEach(field -> translated.add(field.name()));
        part.part()
                .in(languages.target())
                .ifPresent(words -> translated.addAll(words.fields().keySet()));
        return part.part().in(languages.source()).stream()
                .flatMap(words -> words.fields().entrySet().stream())
                .filter(field -> !translated.contains(field.getKey()))
                .map(f -> new FieldEdit(part.part().id(), f.getKey(), f.getValue().text()))
                .toList();
    }

    private boolean isDone(PartUnits part) {
        return part.texts() > 0
                && part.fields().stream().allMatch(field -> reading(part, field).isDone());
    }

    /**
     * One file names one language that it translates; hashes of another would be taken for ours.
     */
    private boolean agrees(List<PartUnits> parts, Map<String, String> hashes) {
        return parts.stream()
                .filter(part -> !hashes.containsKey(part.part().id()))
                .flatMap(part -> part.part().in(languages.target()).stream())
                .flatMap(words -> words.stamp().stream())
                .map(PartWords.Stamp::of)
                .allMatch(languages.source()::equals);
    }
}
