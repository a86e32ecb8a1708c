package nl.foutwijzer.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.RelatedCode;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.Status;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Reads {@code error.yaml}. */
final class ErrorReader {
    private static final List<String> SEVERITIES =
            Arrays.stream(CodeSeverity.values()).map(CodeSeverity::id).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::id).toList();

    private final Site site;
    private final Diagnostics diagnostics;
    private final OccurrenceReader occurrences;

    ErrorReader(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
        this.occurrences = new OccurrenceReader(site, diagnostics);
    }

    /**
     * Reads a definition; nothing where the file is broken or its code is none.
     *
     * @param folder where it stands below the content root
     */
    Optional<ErrorDefinition> read(
            SourceFile file, String folder, Map<LanguageTag, ErrorText> texts, String digest) {
        Optional<Fields> root = Fields.ofFile(file, diagnostics);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = root.get();
        SourceSpan start = SourceSpan.startOf(file.path());
        Ref named = new Ref(folder.substring(folder.lastIndexOf('/') + 1), start);
        Ref written = fields.ref("code").orElse(named);
        Optional<ErrorCode> code = readCode(written);
        // Whatever the code, all that is there is read, so that all of it is checked.
        ErrorCode some = code.orElse(new ErrorCode("text", written.id()));
        ErrorDefinition definition =
                definition(fields, folder, some, written.span(), texts, digest);
        fields.refuseOthers();
        return code.map(c -> definition).filter(d -> !d.occurrences().isEmpty());
    }

    private ErrorDefinition definition(
            Fields fields,
            String folder,
            ErrorCode code,
            SourceSpan span,
            Map<LanguageTag, ErrorText> texts,
            String digest) {
        return new ErrorDefinition(
                code,
                slug(fields, code),
                folder,
                span,
                severity(fields).orElse(CodeSeverity.ERROR),
                status(fields),
                fields.ref("replaced-by"),
                CommonFields.dates(fields),
                fields.string("symbol"),
                fields.refs("aliases"),
                fields.strings("tags"),
                fields.list("related").stream().flatMap(f -> related(f).stream()).toList(),
                occurrences.readAll(fields),
                CommonFields.sources(fields),
                texts,
                digest);
    }

    private Optional<ErrorCode> readCode(Ref written) {
        Optional<ErrorCode> code = site.readCode(written.id());
        if (code.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.INVALID_CODE,
                    written.span(),
                    "'" + written.id() + "' is a code in none of the notations of site.yaml",
                    "rename the folder, state the code as code: \"…\", or declare its notation");
        }
        return code;
    }

    private String slug(Fields fields, ErrorCode code) {
        Optional<Ref> slug = fields.ref("slug");
        slug.ifPresent(r -> Ids.check(r, diagnostics));
        return slug.map(Ref::id).filter(Ids::isWellFormed).orElseGet(() -> CodeSlug.of(code));
    }

    static Optional<CodeSeverity> severity(Fields fields) {
        return fields.choice("severity", SEVERITIES)
                .map(s -> CodeSeverity.valueOf(s.toUpperCase(Locale.ROOT)));
    }

    private static Status status(Fields fields) {
        return fields.choice("status", STATUSES)
                .map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Status.ACTIVE);
    }

    private static Optional<RelatedCode> related(Fields fields) {
        fields.require("code", "name the related code");
        fields.require("reason", "name a reason whose words stand in i18n/<lang>.yaml");
        Optional<Ref> code = fields.ref("code");
        Optional<Ref> reason = fields.ref("reason");
        fields.refuseOthers();
        return code.flatMap(c -> reason.map(r -> new RelatedCode(c, r)));
    }
}
