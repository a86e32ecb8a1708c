package nl.foutwijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final List<String> FIELDS =
            List.of(
                    "platform",
                    "stage",
                    "original",
                    "parameters",
                    "underlying",
                    "facets",
                    "steps",
                    "causes",
                    "escalate");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

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
        definition.requireSome("occurrences", "add one, or leave the key out");
        definition.refuseBeside("occurrences", FIELDS);
        Fields all = definition.fields("occurrences");
        return List.copyOf(all.each(this::readKeyed).values());
    }

    private Optional<Occurrence> readKeyed(Fields all, String key) {
        Ref id = new Ref(key, all.keySpan(key));
        Fields fields = all.fields(key);
        Occurrence occurrence = read(fields, id);
        ErrorReader.severity(fields);
        fields.refuseOthers();
        Ids.check(id, diagnostics);
        return Optional.of(occurrence);
    }

    private Occurrence read(Fields fields, Ref id) {
        return new Occurrence(
                id,
                fields.ref("platform").or(() -> platformOf(id)),
                fields.ref("stage"),
                ErrorReader.severity(fields),
                fields.prose("original"),
                parameters(fields),
                fields.list("underlying").stream().flatMap(f -> underlying(f).stream()).toList(),
                List.copyOf(fields.fields("facets").each(this::facet).values()),
                fields.refs("steps"),
                List.copyOf(fields.fields("causes").each(this::cause).values()),
                fields.refs("escalate"));
    }

    private static List<String> parameters(Fields fields) {
        List<Ref> names = fields.refs("parameters");
        names.stream()
                .filter(name -> !PARAMETER.matcher(name.id()).matches())
                .forEach(
                        name ->
                                fields.invalid(
                                        name, "letters, digits, '-' and '_', without braces"));
        return names.stream().map(Ref::id).toList();
    }

    /** Where a site has platforms, an occurrence that states none is named after its own. */
    private Optional<Ref> platformOf(Ref id) {
        return site.platforms().isEmpty()
                        || id.id().equals(Occurrence.SINGLE)
                        || !Ids.isWellFormed(id.id())
                ? Optional.empty()
                : Optional.of(id);
    }

    private Optional<FacetValues> facet(Fields fields, String id) {
        return Optional.of(new FacetValues(new Ref(id, fields.keySpan(id)), fields.refOrRefs(id)));
    }

    private Optional<Cause> cause(Fields fields, String id) {
        Ref ref = new Ref(id, fields.keySpan(id));
        Fields cause = fields.fields(id);
        Cause result = new Cause(ref, cause.refs("steps"));
        cause.refuseOthers();
        Ids.check(ref, diagnostics);
        return Optional.of(result);
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
                    "'" + code.get().id() + "' is not a code in the notation " + notation.get(),
                    "correct it, or name the notation in which it is one");
        }
        return normal.map(value -> new ErrorCode(notation.get(), value));
    }
}
