package nl.foutwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;

/**
 * What {@code site.yaml} declares.
 *
 * @param languages in the order of the chooser, each with the languages that it borrows from
 * @param productLanguage the language of {@code original} messages
 * @param codes tried in this order
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
        SourceSpan span,
        String digest) {

    /**
     * The addresses that a site has or allows.
     *
     * @param baseUrl ends in {@code /}
     * @param redirects old published path to new path
     * @param urlSchemes allowed in links beside the built-in ones
     */
    public record Addresses(
            Optional<String> baseUrl,
            Optional<String> editUrl,
            Optional<String> feedbackUrl,
            Map<String, Ref> redirects,
            List<String> urlSchemes) {}

    /** The code that a spelling means, by the first rule that takes it. */
    public Optional<ErrorCode> readCode(String spelling) {
        return codes.stream().flatMap(rule -> rule.read(spelling).stream()).findFirst();
    }
}
