package nl.foutwijzer.content;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Source;
import nl.foutwijzer.model.Translation;

/** Fields that several kinds of file have. */
final class CommonFields {
    private CommonFields() {}

    static Dates dates(Fields fields) {
        return new Dates(fields.date("added"), fields.date("updated"));
    }

    static List<Source> sources(Fields fields) {
        return fields.list("sources").stream().map(CommonFields::source).toList();
    }

    private static Source source(Fields fields) {
        fields.require("title", "say what was read");
        fields.require("url", "say where it was read");
        Source source =
                new Source(
                        fields.string("title").orElse(""),
                        fields.string("url").orElse(""),
                        fields.date("as-of"));
        fields.refuseOthers();
        return source;
    }

    /**
     * What a translation says of its source.
     *
     * @param whole whether one hash stands for the whole file, as in Markdown
     */
    static Optional<Translation> translation(
            Fields parent, boolean whole, Diagnostics diagnostics) {
        if (!parent.has("translation")) {
            return Optional.empty();
        }
        Fields fields = parent.fields("translation");
        Optional<Ref> of = fields.ref("of");
        var hashes =
                whole
                        ? fields.string("source")
                                .map(hash -> java.util.Map.of("", hash))
                                .orElse(java.util.Map.of())
                        : fields.fields("source").each(Fields::string);
        fields.require("of", "name the language that this translates: of: nl");
        fields.refuseOthers();
        try {
            return of.map(r -> new Translation(LanguageTag.of(r.id()), hashes, fields.span()));
        } catch (IllegalArgumentException e) {
            of.ifPresent(
                    r ->
                            diagnostics.add(
                                    DiagnosticId.INVALID_VALUE,
                                    r.span(),
                                    "'" + r.id() + "' is not a language tag"));
            return Optional.empty();
        }
    }
}
