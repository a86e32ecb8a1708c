package nl.foutwijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.source.SourceFile;

/** Reads {@code errors/<CODE>/<lang>.yaml}. */
final class ErrorTextReader {
    private static final List<String> FIELDS = List.of("message", "meaning", "causes", "solved");

    private final Diagnostics diagnostics;

    ErrorTextReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The words of one code in one language; nothing where the file is broken. */
    Optional<ErrorText> read(SourceFile file) {
        return Fields.ofFile(file, diagnostics).map(this::read);
    }

    private ErrorText read(Fields fields) {
        var translation = CommonFields.translation(fields, false, diagnostics);
        Map<String, OccurrenceText> occurrences =
                fields.has("occurrences")
                        ? keyed(fields)
                        : Map.of(Occurrence.SINGLE, occurrence(fields));
        fields.refuseOthers();
        return new ErrorText(fields.span(), translation, occurrences);
    }

    private Map<String, OccurrenceText> keyed(Fields fields) {
        fields.refuseBeside("occurrences", FIELDS);
        return fields.fields("occurrences").each(this::keyed);
    }

    private Optional<OccurrenceText> keyed(Fields all, String key) {
        Fields fields = all.fields(key);
        OccurrenceText text = occurrence(fields);
        fields.refuseOthers();
        return Optional.of(
                new OccurrenceText(
                        all.keySpan(key),
                        text.message(),
                        text.meaning(),
                        text.causes(),
                        text.causeSpans(),
                        text.solved()));
    }

    private OccurrenceText occurrence(Fields fields) {
        Fields causes = fields.fields("causes");
        return new OccurrenceText(
                fields.span(),
                fields.statedProse("message"),
                fields.prose("meaning"),
                causes.each(Fields::prose),
                causes.keySpans(),
                fields.prose("solved"));
    }
}
