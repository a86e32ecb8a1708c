package nl.foutwijzer.links;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.foutwijzer.model.Site;

/**
 * Addresses that each page makes for itself, of {@code edit-url} and {@code feedback-url}: as many
 * as there are pages, of one form on one server, and none of them is asked.
 *
 * @param beginnings how they begin
 */
record MadeAddresses(List<String> beginnings) {

    static MadeAddresses of(Site.Addresses addresses) {
        return new MadeAddresses(
                Stream.of(addresses.editUrl(), addresses.feedbackUrl())
                        .flatMap(java.util.Optional::stream)
                        .map(pattern -> pattern.replaceFirst("(?s)[{#].*", "").replace(" ", "%20"))
                        .toList());
    }

    SortedMap<String, Places> without(Map<String, Places> all) {
        SortedMap<String, Places> rest = new TreeMap<>(all);
        rest.keySet().removeIf(address -> beginnings.stream().anyMatch(address::startsWith));
        return rest;
    }
}
