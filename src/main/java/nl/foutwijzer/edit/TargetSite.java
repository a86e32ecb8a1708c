package nl.foutwijzer.edit;

import java.time.LocalDate;
import java.util.List;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;

/**
 * What a scaffold must know of the site that it adds to.
 *
 * @param today the date that the new files bear
 */
public record TargetSite(
        LanguageTag sourceLanguage, List<String> platforms, SchemaFolder schemas, LocalDate today) {

    public TargetSite {
        platforms = List.copyOf(platforms);
    }

    public static TargetSite of(Site site, SchemaFolder schemas, LocalDate today) {
        return new TargetSite(site.sourceLanguage(), site.platforms(), schemas, today);
    }
}
