package nl.foutwijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Source;
import nl.foutwijzer.model.Translation;
import nl.foutwijzer.route.OutputPath;

/** Fields that several kinds of file have. */
final class CommonFields {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

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
        Optional<Ref> url = fields.ref("url");
        url.filter(u -> !WEB_ADDRESS.matcher(u.id()).matches())
                .ifPresent(u -> fields.invalid(u, "an address as https://learn.example/page"));
        Source source =
                new Source(
                        fields.words("title").orElse(""),
                        url.map(Ref::id).orElse(""),
                        fields.date("as-of"));
        fields.refuseOthers();
        return source;
    }

    /** A language tag; nothing where it is none, which is then reported. */
    static Optional<LanguageTag> language(Ref ref, Diagnostics diagnostics) {
        try {
            LanguageTag tag = LanguageTag.of(ref.id());
            if (OutputPath.isPortable(tag.path())) {
                return Optional.of(tag);
            }
        } catch (IllegalArgumentException e) {
            // reported below, as one that is well formed but cannot be the name of a folder
        }
        diagnostics.add(
                DiagnosticId.INVALID_VALUE,
                ref.span(),
                "'" + ref.id() + "' is not a language tag",
                "write one of BCP 47, as nl or pt-BR");
        return Optional.empty();
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
        return of.flatMap(r -> language(r, diagnostics))
                .map(tag -> new Translation(tag, hashes, fields.span()));
    }
}
