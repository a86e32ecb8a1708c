package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
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
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceFile;

/** Reads {@code site.yaml}. */
final class SiteReader {
    private static final List<String> SCANS =
            Arrays.stream(CodeRule.Scan.values()).map(CodeRule.Scan::id).toList();
    private static final Pattern EDIT_URL = Pattern.compile("https?://\\S*\\{path\\}\\S*");
    private static final Pattern FEEDBACK_URL = Pattern.compile("(https?://|mailto:).+");
    private static final Pattern FEED_ID = Pattern.compile("(https?://|tag:|urn:)[^\\s#]*[/:]");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
    private static final Set<String> ACTIVE_SCHEMES = Set.of("javascript", "data", "vbscript");
    private static final Optional<Notation> ANY_CODE = Notations.byName("text");
    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,3})d");

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
        fields.requireSome("codes", "for example: codes: [{notation: hresult}]");
        Optional<LanguageTag> source = language(fields, "source-language");
        Optional<LanguageTag> product = language(fields, "product-language");
        Site.Addresses addresses = addresses(fields);
        Map<LanguageTag, List<LanguageTag>> languages = languages(fields, source);
        List<CodeRule> codes =
                fields.list("codes").stream().flatMap(f -> codeRule(f).stream()).toList();
        // Whatever is missing, all that is there is read, so that all of it is checked.
        LanguageTag some = source.orElse(new LanguageTag("und"));
        Site site =
                new Site(
                        addresses,
                        some,
                        product.orElse(some),
                        languages,
                        ids(fields, "platforms"),
                        ids(fields, "stages"),
                        ids(fields, "roles"),
                        fields.fields("facets").each(this::facet),
                        codes,
                        offline(fields),
                        fields.span(),
                        digest);
        fields.refuseOthers();
        return source.isPresent() && !codes.isEmpty() ? Optional.of(site) : Optional.empty();
    }

    private Site.Addresses addresses(Fields fields) {
        Optional<Ref> base = fields.ref("base-url");
        base.filter(r -> !Site.Addresses.isBaseUrl(r.id()))
                .ifPresent(r -> fields.invalid(r, "an address as https://kb.example/"));
        return new Site.Addresses(
                base.map(Ref::id).filter(Site.Addresses::isBaseUrl),
                linked(fields, "edit-url", EDIT_URL, "an address with {path} in it"),
                linked(fields, "feedback-url", FEEDBACK_URL, "an address with https: or mailto:"),
                linked(fields, "feed-id", FEED_ID, "an address as https://kb.example/ or tag:"),
                fields.fields("redirects").each(this::redirect),
                schemes(fields),
                notations(fields));
    }

    private static Optional<String> linked(
            Fields fields, String key, Pattern pattern, String wanted) {
        Optional<Ref> url = fields.ref(key).filter(r -> !r.id().isEmpty());
        url.filter(r -> !pattern.matcher(r.id()).matches())
                .ifPresent(r -> fields.invalid(r, wanted));
        return url.map(Ref::id).filter(u -> pattern.matcher(u).matches());
    }

    private Optional<Ref> redirect(Fields redirects, String from) {
        Optional<Ref> to = redirects.ref(from);
        boolean portable = Stream.of(from.split("/", -1)).allMatch(OutputPath::isPortable);
        if (!portable) {
            redirects.invalid(
                    new Ref(from, redirects.keySpan(from)), "a path as nl/pages/old.html");
        }
        return to.filter(r -> portable);
    }

    private List<String> schemes(Fields fields) {
        List<String> result = new ArrayList<>();
        for (Ref ref : fields.refs("url-schemes")) {
            if (!SCHEME.matcher(ref.id()).matches()) {
                fields.invalid(ref, "a scheme in lower case without ':', as ms-settings");
            } else if (ACTIVE_SCHEMES.contains(ref.id())) {
                diagnostics.add(
                        DiagnosticId.INVALID_VALUE,
                        ref.span(),
                        "links with '" + ref.id() + ":' can run scripts",
                        "leave it out: no site may allow them");
            } else {
                result.add(ref.id());
            }
        }
        return List.copyOf(result);
    }

    private static boolean notations(Fields fields) {
        Fields permalinks = fields.fields("permalinks");
        boolean notations = permalinks.flag("notations");
        permalinks.refuseOthers();
        return notations;
    }

    private static Site.Offline offline(Fields fields) {
        Fields offline = fields.fields("offline");
        Optional<Ref> age = offline.ref("stale-after");
        age.filter(r -> !AGE.matcher(r.id()).matches())
                .ifPresent(r -> offline.invalid(r, "a number of days as 90d"));
        boolean app = !offline.has("app") || offline.flag("app");
        offline.refuseOthers();
        return new Site.Offline(
                age.map(r -> AGE.matcher(r.id()))
                        .filter(Matcher::matches)
                        .map(m -> OptionalInt.of(Integer.parseInt(m.group(1))))
                        .orElseGet(OptionalInt::empty),
                app);
    }

    private Map<LanguageTag, List<LanguageTag>> languages(
            Fields fields, Optional<LanguageTag> source) {
        Map<LanguageTag, List<LanguageTag>> result = new LinkedHashMap<>();
        fields.requireSome("languages", "name at least the source language: languages: {nl: {}}");
        Fields declared = fields.fields("languages");
        for (String key : declared.keys()) {
            Fields language = declared.fields(key);
            List<LanguageTag> fallback = new ArrayList<>();
            for (Ref ref : language.refs("fallback")) {
                tag(ref).ifPresent(fallback::add);
                if (!declared.keys().contains(ref.id()) && tag(ref).isPresent()) {
                    undeclared(ref, "fallback", declared.keys());
                }
            }
            language.refuseOthers();
            tag(new Ref(key, declared.keySpan(key)))
                    .ifPresent(tag -> result.put(tag, List.copyOf(fallback)));
        }
        if (!result.isEmpty() && source.filter(tag -> !result.containsKey(tag)).isPresent()) {
            fields.ref("source-language")
                    .ifPresent(r -> undeclared(r, "source-language", declared.keys()));
        }
        source.ifPresent(tag -> result.putIfAbsent(tag, List.of()));
        return result;
    }

    private void undeclared(Ref language, String key, Set<String> declared) {
        diagnostics.add(
                DiagnosticId.UNKNOWN_REFERENCE,
                language.span(),
                key + ": '" + language.id() + "' is not one of 'languages'",
                Nearest.help(language.id(), declared));
    }

    private Optional<LanguageTag> language(Fields fields, String key) {
        return fields.ref(key).flatMap(this::tag);
    }

    private Optional<LanguageTag> tag(Ref ref) {
        return CommonFields.language(ref, diagnostics);
    }

    /** Whatever uses an ill-formed id need not be reported too, so it is mended. */
    private List<String> ids(Fields fields, String key) {
        Set<String> result = new LinkedHashSet<>();
        for (Ref ref : fields.refs(key)) {
            result.add(Ids.check(ref, diagnostics) ? ref.id() : Ids.mended(ref.id()));
        }
        result.remove("");
        return List.copyOf(result);
    }

    private Optional<Facet> facet(Fields fields, String id) {
        Fields facet = fields.fields(id);
        Facet result = new Facet(id, ids(facet, "values"), facet.flag("many"));
        facet.require("values", "name the values that it can have: values: [a, b]");
        facet.requireSome("values", "name the values that it can have: values: [a, b]");
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
        // Codes in a notation that is misspelt would all be reported too; as text they are not.
        Optional<Notation> meant =
                notation.or(() -> fields.has("notation") ? ANY_CODE : Optional.empty());
        return meant.map(n -> new CodeRule(n, pattern, scan));
    }

    private Optional<Pattern> pattern(Ref ref) {
        try {
            return Optional.of(SharedPattern.compile(ref.id()));
        } catch (PatternSyntaxException e) {
            diagnostics.add(
                    DiagnosticId.INVALID_VALUE,
                    ref.span(),
                    "this pattern cannot be used: " + reason(e),
                    "patterns are in the dialect that Java and JavaScript share, as ORA-[0-9]{5}");
            return Optional.empty();
        }
    }

    private static String reason(IllegalArgumentException e) {
        String message =
                e instanceof PatternSyntaxException syntax
                        ? syntax.getDescription()
                        : e.getMessage();
        return message == null ? "it is not well formed" : message;
    }
}
