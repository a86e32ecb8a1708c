package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.Facet;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notation;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.SharedPattern;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.source.SourceFile;

/** Reads {@code site.yaml}. */
final class SiteReader {
    private static final List<String> SCANS =
            Arrays.stream(CodeRule.Scan.values()).map(CodeRule.Scan::id).toList();
    private static final Pattern BASE_URL = Pattern.compile("https?://[^\\s?#]+/");
    private static final Pattern AGE = Pattern.compile("[1-9][0-9]*d");

    private final Diagnostics diagnostics;

    SiteReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** What a site declares; nothing where it lacks what all else stands on. */
    Optional<Site> read(SourceFile file, String digest) {
        return Fields.ofFile(file, diagnostics).flatMap(fields -> read(fields, digest));
    }

    private Optional<Site> read(Fields fields, String digest) {
        fields.require("source-language", "for example: source-language: nl");
        fields.require("codes", "for example: codes: [{notation: hresult}]");
        Optional<LanguageTag> source = language(fields, "source-language");
        Optional<LanguageTag> product = language(fields, "product-language");
        Site.Addresses addresses = addresses(fields);
        Map<LanguageTag, List<LanguageTag>> languages = languages(fields, source);
        List<CodeRule> codes =
                fields.list("codes").stream().flatMap(f -> codeRule(f).stream()).toList();
        Optional<Site> site =
                source.map(
                        s ->
                                new Site(
                                        addresses,
                                        s,
                                        product.orElse(s),
                                        languages,
                                        ids(fields, "platforms"),
                                        ids(fields, "stages"),
                                        ids(fields, "roles"),
                                        fields.fields("facets").each(this::facet),
                                        codes,
                                        fields.span(),
                                        digest));
        readOffline(fields);
        fields.refuseOthers();
        return site;
    }

    private Site.Addresses addresses(Fields fields) {
        Optional<Ref> base = fields.ref("base-url");
        base.filter(r -> !BASE_URL.matcher(r.id()).matches())
                .ifPresent(r -> fields.invalid(r.span(), r.id(), "a URL as https://kb.example/"));
        return new Site.Addresses(
                base.map(Ref::id).filter(b -> BASE_URL.matcher(b).matches()),
                fields.string("edit-url").filter(s -> !s.isEmpty()),
                fields.string("feedback-url").filter(s -> !s.isEmpty()),
                fields.fields("redirects").each((f, key) -> f.ref(key)),
                fields.strings("url-schemes"));
    }

    private void readOffline(Fields fields) {
        Fields offline = fields.fields("offline");
        offline.ref("stale-after")
                .filter(r -> !AGE.matcher(r.id()).matches())
                .ifPresent(r -> fields.invalid(r.span(), r.id(), "a number of days as 90d"));
        offline.refuseOthers();
    }

    private Map<LanguageTag, List<LanguageTag>> languages(
            Fields fields, Optional<LanguageTag> source) {
        Map<LanguageTag, List<LanguageTag>> result = new LinkedHashMap<>();
        Fields declared = fields.fields("languages");
        for (String key : declared.keys()) {
            Fields language = declared.fields(key);
            List<LanguageTag> fallback =
                    language.refs("fallback").stream().flatMap(r -> tag(r).stream()).toList();
            language.refs("fallback").stream()
                    .filter(r -> !declared.has(r.id()))
                    .forEach(r -> undeclared(r, declared.keys()));
            language.refuseOthers();
            tag(new Ref(key, declared.keySpan(key))).ifPresent(tag -> result.put(tag, fallback));
        }
        source.ifPresent(tag -> result.putIfAbsent(tag, List.of()));
        return result;
    }

    private void undeclared(Ref language, Set<String> declared) {
        diagnostics.add(
                DiagnosticId.UNKNOWN_REFERENCE,
                language.span(),
                "there is no language '" + language.id() + "' to fall back to",
                Nearest.help(language.id(), declared));
    }

    private Optional<LanguageTag> language(Fields fields, String key) {
        return fields.ref(key).flatMap(this::tag);
    }

    private Optional<LanguageTag> tag(Ref ref) {
        try {
            return Optional.of(LanguageTag.of(ref.id()));
        } catch (IllegalArgumentException e) {
            diagnostics.add(
                    DiagnosticId.INVALID_VALUE,
                    ref.span(),
                    "'" + ref.id() + "' is not a language tag",
                    "write one of BCP 47, as nl or pt-BR");
            return Optional.empty();
        }
    }

    private List<String> ids(Fields fields, String key) {
        List<String> result = new ArrayList<>();
        for (Ref ref : fields.refs(key)) {
            if (Ids.check(ref, diagnostics)) {
                result.add(ref.id());
            }
        }
        return List.copyOf(result);
    }

    private Optional<Facet> facet(Fields fields, String id) {
        Fields facet = fields.fields(id);
        Facet result = new Facet(id, ids(facet, "values"), facet.flag("many"));
        facet.require("values", "name the values that it can have: values: [a, b]");
        facet.refuseOthers();
        return Ids.check(new Ref(id, fields.keySpan(id)), diagnostics)
                ? Optional.of(result)
                : Optional.empty();
    }

    private Optional<CodeRule> codeRule(Fields fields) {
        fields.require("notation", "name one of: " + String.join(", ", Notations.names()));
        Optional<Notation> notation =
                fields.choice("notation", Notations.names()).flatMap(Notations::byName);
        Optional<Pattern> pattern = fields.ref("pattern").flatMap(this::pattern);
        CodeRule.Scan scan =
                fields.choice("scan", SCANS).map(CodeRule.Scan::of).orElse(CodeRule.Scan.ALWAYS);
        fields.refuseOthers();
        return notation.map(n -> new CodeRule(n, pattern, scan));
    }

    private Optional<Pattern> pattern(Ref ref) {
        try {
            return Optional.of(SharedPattern.compile(ref.id()));
        } catch (PatternSyntaxException e) {
            diagnostics.add(
                    DiagnosticId.INVALID_VALUE,
                    ref.span(),
                    "this pattern cannot be used: " + e.getDescription());
            return Optional.empty();
        }
    }
}
