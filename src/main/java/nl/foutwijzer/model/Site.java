package nl.foutwijzer.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.foutwijzer.source.SourceSpan;

/**
 * What {@code site.yaml} declares.
 *
 * @param languages in the order of the chooser, each with the languages that it borrows from
 * @param productLanguage the language of {@code original} messages
 * @param codes tried in this order
 * @param offline what copies for use without a network do
 */
public record Site(
        Addresses addresses,
        LanguageTag sourceLanguage,
        LanguageTag productLanguage,
        Map<LanguageTag, List<LanguageTag>> languages,
        List<String> platforms,
        List<String> stages,
        List<String> roles,
        Map<String, Facet> facets,
        List<CodeRule> codes,
        Offline offline,
        SourceSpan span,
        String digest) {

    /**
     * What copies for use without a network do.
     *
     * @param staleAfterDays the age at which a copy says that it is old, if ever
     * @param app whether the hosted site can be saved in a browser
     */
    public record Offline(OptionalInt staleAfterDays, boolean app) {}

    /**
     * The addresses that a site has or allows.
     *
     * @param baseUrl ends in {@code /}
     * @param feedId what the ids of feeds begin with, in place of it
     * @param redirects old published path to new path
     * @param urlSchemes allowed in links beside the built-in ones
     * @param notations whether other spellings of a code have permalinks too
     */
    public record Addresses(
            Optional<String> baseUrl,
            Optional<String> editUrl,
            Optional<String> feedbackUrl,
            Optional<String> feedId,
            Map<String, Ref> redirects,
            List<String> urlSchemes,
            boolean notations) {
        private static final Pattern BASE_URL = Pattern.compile("https?://[^\\s?#]+/");

        /** The whole address of a path below the site's root, where the site has one. */
        public Optional<String> absolute(String path) {
            return baseUrl.map(base -> base + path);
        }

        /** Whether a site can stand at an address: it is absolute and ends in {@code /}. */
        public static boolean isBaseUrl(String url) {
            return BASE_URL.matcher(url).matches() && authority(url).isPresent();
        }

        /** Where the site's host is, as browsers name it: {@code https://kb.example.com:8443}. */
        public Optional<String> origin() {
            return baseUrl.flatMap(
                    url ->
                            authority(url)
                                    .map(
                                            host ->
                                                    url.substring(0, url.indexOf(':'))
                                                            + "://"
                                                            + host));
        }

        /** The host of the site, and its port where it has one. */
        public Optional<String> authority() {
            return baseUrl.flatMap(Addresses::authority);
        }

        private static Optional<String> authority(String url) {
            try {
                return Optional.ofNullable(new URI(new URI(url).toASCIIString()).getRawAuthority());
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * The same, standing at another address.
     *
     * @param baseUrl ends in {@code /}
     */
    public Site withBaseUrl(String baseUrl) {
        Addresses moved =
                new Addresses(
                        Optional.of(baseUrl),
                        addresses.editUrl(),
                        addresses.feedbackUrl(),
                        addresses.feedId(),
                        addresses.redirects(),
                        addresses.urlSchemes(),
                        addresses.notations());
        return new Site(
                moved,
                sourceLanguage,
                productLanguage,
                languages,
                platforms,
                stages,
                roles,
                facets,
                codes,
                offline,
                span,
                digest + " at " + baseUrl);
    }

    /**
     * The same for readers of some languages on some platforms. Each language still borrows from
     * those that are left out.
     *
     * @param some languages and platforms in any order, of those that there are
     */
    public Site only(Set<LanguageTag> some, Set<String> somePlatforms) {
        Map<LanguageTag, List<LanguageTag>> kept = new LinkedHashMap<>(languages);
        kept.keySet().retainAll(some);
        return new Site(
                addresses,
                sourceLanguage,
                productLanguage,
                kept,
                platforms.stream().filter(somePlatforms::contains).toList(),
                stages,
                roles,
                facets,
                codes,
                offline,
                span,
                digest + " of " + kept.keySet() + somePlatforms.stream().sorted().toList());
    }

    /** The language that comes first where a reader's own is not known. */
    public LanguageTag firstLanguage() {
        return languages.containsKey(sourceLanguage)
                ? sourceLanguage
                : languages.keySet().iterator().next();
    }

    /** The code that a spelling means, by the first rule that takes it. */
    public Optional<ErrorCode> readCode(String spelling) {
        return codes.stream().flatMap(rule -> rule.read(spelling).stream()).findFirst();
    }

    /** The other spellings of a code that have permalinks, none where the site asks for none. */
    public List<String> spellings(ErrorCode code) {
        return Notations.byName(code.notation()).filter(n -> addresses.notations()).stream()
                .flatMap(notation -> notation.forms(code.value()).stream().skip(1))
                .filter(form -> readCode(form).filter(code::equals).isPresent())
                .toList();
    }

    /** The order of lists: by notation as declared, then by code, then by folder. */
    public Comparator<ErrorDefinition> errorOrder() {
        List<String> notations = codes.stream().map(r -> r.notation().name()).toList();
        return Comparator.<ErrorDefinition>comparingInt(e -> notations.indexOf(e.code().notation()))
                .thenComparing(
                        (a, b) ->
                                Notations.byName(a.code().notation())
                                        .orElseThrow()
                                        .order()
                                        .compare(a.code().value(), b.code().value()))
                .thenComparing(ErrorDefinition::folder);
    }
}
