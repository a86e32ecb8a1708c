package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.edition.Handbook;
import nl.foutwijzer.edition.Selection;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.Edition;

/** A site as a handbook. */
public final class BoundSite {
    /** What the handbooks of these tests say of their content. */
    public static final String HASH = "0a1b2c3d";

    private BoundSite() {}

    /**
     * @param baseUrl in place of the one that the site states
     * @param eachOnItsOwn whether each code begins on a page of its own
     * @param languages none of them means all
     */
    public static Handbook of(
            Path content, Optional<String> baseUrl, boolean eachOnItsOwn, String... languages)
            throws IOException {
        Set<LanguageTag> some =
                Stream.of(languages).map(LanguageTag::of).collect(Collectors.toSet());
        LoadedSite site = SiteCopies.of(content, new Selection(some, Set.of()), baseUrl).site();
        Edition edition = Edition.copy(WholeSite.EDITION, new ContentVersion(HASH, Map.of()));
        return new Handbook(
                new HandbookPlanner(site, edition).plan(eachOnItsOwn),
                site.knowledge().site().addresses().baseUrl());
    }
}
