package nl.foutwijzer.links;

import java.util.Optional;

/**
 * Knows whole addresses of this site from any other text, so that they count wherever they stand:
 * on cards, in data for programs, in attributes that nobody has heard of yet.
 *
 * @param base where the site stands, ending in {@code /}
 */
record WholeAddresses(Optional<String> base) {

    boolean contain(String value) {
        return base.filter(value::startsWith).isPresent()
                && value.chars().noneMatch(c -> c <= ' ' || c == '{' || c == '$');
    }
}
