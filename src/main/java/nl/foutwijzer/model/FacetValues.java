package nl.foutwijzer.model;

import java.util.List;

/** The values of one facet that hold for an occurrence. */
public record FacetValues(Ref facet, List<Ref> values) {
    public FacetValues {
        values = List.copyOf(values);
    }
}
