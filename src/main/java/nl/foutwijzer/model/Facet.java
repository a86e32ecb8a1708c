package nl.foutwijzer.model;

import java.util.List;

/**
 * A fact that a site defines, with a closed set of values.
 *
 * @param many whether an occurrence may have several of them
 */
public record Facet(String id, List<String> values, boolean many) {
    public Facet {
        values = List.copyOf(values);
    }
}
