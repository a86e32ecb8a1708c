package nl.foutwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceSpan;

/**
 * One error code: its facts from {@code error.yaml}, its words in each language.
 *
 * @param folder where it stands below the content root, with {@code /}: {@code errors/0x87D1041C}
 * @param slug the last part of its address
 * @param replacedBy for a retired code, the one that took its place
 */
public record ErrorDefinition(
        ErrorCode code,
        String slug,
        String folder,
        SourceSpan span,
        CodeSeverity severity,
        Status status,
        Optional<Ref> replacedBy,
        Dates dates,
        Optional<String> symbol,
        List<Ref> aliases,
        List<String> tags,
        List<RelatedCode> related,
        List<Occurrence> occurrences,
        List<Source> sources,
        Map<LanguageTag, ErrorText> texts,
        String digest) {

    public Optional<Occurrence> occurrence(String id) {
        return occurrences.stream().filter(o -> o.id().id().equals(id)).findFirst();
    }

    /** The same with some of its occurrences. */
    public ErrorDefinition with(List<Occurrence> some) {
        return new ErrorDefinition(
                code,
                slug,
                folder,
                span,
                severity,
                status,
                replacedBy,
                dates,
                symbol,
                aliases,
                tags,
                related,
                some,
                sources,
                texts,
                digest);
    }
}
