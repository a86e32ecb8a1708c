package nl.foutwijzer.content;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.FacetValues;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;

/** Reads the occurrences of a definition, or the single one where it names none. */
final class OccurrenceReader {
    private final Site site;
    private final Diagnostics diagnostics;

    OccurrenceReader(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    List<Occurrence> readAll(Fields definition) {
        if (!definition.has("occurrences")) {
            return List.of(read(definition, new Ref(Occurrence.SINGLE, definition.span())));
        }
        Fields all = definition.fields("occurrences");
        return List.copyOf(all.each(this::readKeyed).values());
    }

    private Optional<Occurrence> readKeyed(Fields all, String key) {
        Ref id = new Ref(key, all.keySpan(key));
        Fields fields = all.fields(key);
        Occurrence occurrence = read(fields, id);
        ErrorReader.severity(fields);
        fields.refuseOthers();
        return Ids.check(id, diagnostics) ? Optional.of(occurrence) : Optional.empty();
    }

    private Occurrence read(Fields fields, Ref id) {
        return new Occurrence(
                id,
                fields.ref("platform").or(() -> platformOf(id)),
                fields.ref("stage"),
                ErrorReader.severity(fields),
                fields.prose("original"),
                fields.strings("parameters"),
                fields.list("underlying").stream().flatMap(f -> underlying(f).stream()).toList(),
                List.copyOf(fields.fields("facets").each(this::facet).values()),
                fields.refs("steps"),
                List.copyOf(fields.fields("causes").each(this::cause).values()),
                fields.refs("escalate"));
    }

    /** Where a site has platforms, an occurrence that states none is named after its own. */
    private Optional<Ref> platformOf(Ref id) {
        return site.platforms().isEmpty() || id.id().equals(Occurrence.SINGLE)
                ? Optional.empty()
                : Optional.of(id);
    }

    private Optional<FacetValues> facet(Fields fields, String id) {
        return Optional.of(new FacetValues(new Ref(id, fields.keySpan(id)), fields.refs(id)));
    }

    private Optional<Cause> cause(Fields fields, String id) {
        Ref ref = new Ref(id, fields.keySpan(id));
        Fields cause = fields.fields(id);
        Cause result = new Cause(ref, cause.refs("steps"));
        cause.refuseOthers();
        return Ids.check(ref, diagnostics) ? Optional.of(result) : Optional.empty();
    }

    private Optional<ErrorCode> underlying(Fields fields) {
        fields.require("notation", "name one of: " + String.join(", ", Notations.names()));
        fields.require("code", "name the code inside the code");
        Optional<String> notation = fields.choice("notation", Notations.names());
        Optional<Ref> code = fields.ref("code");
        fields.refuseOthers();
        if (notation.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> normal =
                Notations.byName(notation.get()).flatMap(n -> n.normalize(code.get().id()));
        if (normal.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.INVALID_CODE,
                    code.get().span(),
                    "'" + code.get().id() + "' is not a code in the notation " + notation.get());
        }
        return normal.map(value -> new ErrorCode(notation.get(), value));
    }
}
