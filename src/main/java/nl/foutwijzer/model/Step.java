package nl.foutwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.foutwijzer.source.SourceSpan;

/**
 * One reusable troubleshooting procedure.
 *
 * @param role who does it
 * @param minutes how long it takes, roughly
 */
public record Step(
        String id,
        SourceSpan span,
        Optional<Ref> role,
        OptionalInt minutes,
        Dates dates,
        List<Source> sources,
        Map<LanguageTag, ArticleText> texts,
        String digest) {}
