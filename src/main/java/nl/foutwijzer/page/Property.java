package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Facet;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;

/**
 * What codes can be narrowed by: their severity, their platform, their stage, or a facet.
 *
 * @param id of the facet, or of the others the key of their word in the theme
 * @param values that it can have, in the site's order
 */
public record Property(Kind kind, String id, List<String> values) {
    /** Names of other filters, and of what an address says besides. */
    private static final Set<String> TAKEN =
            Set.of("q", "kind", "sort", "desc", "severity", "platform", "stage");

    /** Where the values of a property stand. */
    public enum Kind {
        SEVERITY,
        PLATFORM,
        STAGE,
        FACET
    }

    /** The properties of a site's codes that can have a value. */
    public static List<Property> of(Site site) {
        List<Property> all = new ArrayList<>();
        List<String> severities = Stream.of(CodeSeverity.values()).map(CodeSeverity::id).toList();
        all.add(new Property(Kind.SEVERITY, "severity", severities));
        all.add(new Property(Kind.PLATFORM, "platform", site.platforms()));
        all.add(new Property(Kind.STAGE, "stage", site.stages()));
        for (Facet facet : site.facets().values()) {
            all.add(new Property(Kind.FACET, facet.id(), facet.values()));
        }
        return all.stream().filter(property -> !property.values().isEmpty()).toList();
    }

    /** The same with only some of its values. */
    Property only(Set<String> some) {
        return new Property(kind, id, values.stream().filter(some::contains).toList());
    }

    /** Its name in addresses: its id, where nothing else there has that. */
    public String filter() {
        return kind == Kind.FACET && TAKEN.contains(id) ? "facet-" + id : id;
    }

    /** Its values for a code, in some of the cases that it means something in. */
    public Set<String> of(ErrorDefinition error, List<Occurrence> occurrences) {
        Set<String> found = new LinkedHashSet<>();
        occurrences.forEach(o -> found.addAll(of(error, o)));
        return found;
    }

    private List<String> of(ErrorDefinition error, Occurrence occurrence) {
        return switch (kind) {
            case SEVERITY -> List.of(occurrence.severity().orElse(error.severity()).id());
            case PLATFORM -> ids(occurrence.platform());
            case STAGE -> ids(occurrence.stage());
            case FACET ->
                    occurrence.facets().stream()
                            .filter(f -> f.facet().id().equals(id))
                            .flatMap(f -> f.values().stream())
                            .map(Ref::id)
                            .toList();
        };
    }

    private static List<String> ids(Optional<Ref> ref) {
        return ref.map(Ref::id).stream().toList();
    }

    /** What readers call it. */
    public String label(Reader reader) {
        return kind == Kind.FACET ? reader.facetLabel(id) : reader.ui().text(id);
    }

    /** What readers call one of its values. */
    public Label label(Reader reader, String value) {
        return switch (kind) {
            case SEVERITY -> new Label(value, reader.ui().text("severity-" + value));
            case PLATFORM -> reader.label("platforms", value);
            case STAGE -> reader.label("stages", value);
            case FACET -> new Label(value, reader.facetValue(id, value));
        };
    }
}
