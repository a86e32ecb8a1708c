package nl.foutwijzer.search;

import java.util.List;
import java.util.Map;

/**
 * Something that results can be narrowed by: the platform, a facet.
 *
 * @param label in the reader's language
 * @param values labels by id, in the order in which they are offered
 */
public record SearchFilter(String id, String label, List<Map.Entry<String, String>> values) {}
