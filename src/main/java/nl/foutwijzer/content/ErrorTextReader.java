package nl.foutwijzer.content;

import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.source.SourceFile;

/** Reads {@code errors/<CODE>/<lang>.yaml}. */
final class ErrorTextReader {
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
                        ? fields.fields("occurrences").each(this::keyed)
                        : Map.of(Occurrence.SINGLE, occurrence(fields));
        fields.refuseOthers();
        return new ErrorText(fields.span(), translation, occurrences);
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
                        text.solved()));
    }

    private OccurrenceText occurrence(Fields fields) {
        return new OccurrenceText(
                fields.span(),
                fields.statedProse("message"),
                fields.prose("meaning"),
                fields.fields("causes").each(Fields::prose),
                fields.prose("solved"));
    }
}
