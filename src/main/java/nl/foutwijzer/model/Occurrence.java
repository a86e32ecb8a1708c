package nl.foutwijzer.model;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.source.SourceText;

/**
 * One case of what a code means, usually one per platform: facts only, no words.
 *
 * @param id the anchor of its section; {@link #SINGLE} where the site has no occurrences level
 * @param platform unless stated, the platform that the id names
 * @param original what the product prints, word for word
 * @param parameters names of the {@code {parameters}} in the message
 * @param facets in the order in which the definition names them
 * @param steps what to do whatever the cause
 * @param causes most likely first
 * @param escalate the steps that gather what the next person needs
 */
public record Occurrence(
        Ref id,
        Optional<Ref> platform,
        Optional<Ref> stage,
        Optional<CodeSeverity> severity,
        Optional<SourceText> original,
        List<String> parameters,
        List<ErrorCode> underlying,
        List<FacetValues> facets,
        List<Ref> steps,
        List<Cause> causes,
        List<Ref> escalate) {

    /** The id of the only occurrence of a code that names none. */
    public static final String SINGLE = "occurrence";
}
