package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Occurrence;

/** The lists of a site's codes: all, those of each platform, and those of each value in use. */
final class CodeLists {
    private final List<Property> properties;
    private final Map<CodeList, List<Listed>> lists = new LinkedHashMap<>();

    /**
     * A code in a list.
     *
     * @param occurrences the cases for which it belongs there
     */
    record Listed(ErrorDefinition error, List<Occurrence> occurrences) {}

    CodeLists(KnowledgeBase knowledge) {
        this.properties = Property.of(knowledge.site());
        lists.put(CodeList.ALL, new ArrayList<>());
        narrowing()
                .flatMap(p -> p.values().stream().map(value -> CodeList.of(p, value)))
                .forEach(list -> lists.put(list, new ArrayList<>()));
        knowledge.errors().forEach(this::add);
        lists.entrySet().removeIf(e -> !isAlways(e.getKey()) && e.getValue().isEmpty());
    }

    /** The menu leads to these, whatever the site knows. */
    private static boolean isAlways(CodeList list) {
        return list.property().filter(p -> p.kind() != Property.Kind.PLATFORM).isEmpty();
    }

    private Stream<Property> narrowing() {
        return properties.stream().filter(p -> p.kind() != Property.Kind.SEVERITY);
    }

    private void add(ErrorDefinition error) {
        add(CodeList.ALL, new Listed(error, error.occurrences()));
        narrowing().forEach(property -> add(property, error));
    }

    private void add(Property property, ErrorDefinition error) {
        Map<String, List<Occurrence>> byValue = new LinkedHashMap<>();
        for (Occurrence occurrence : error.occurrences()) {
            for (String value : property.of(error, List.of(occurrence))) {
                byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(occurrence);
            }
        }
        byValue.forEach(
                (value, occurrences) ->
                        add(CodeList.of(property, value), new Listed(error, occurrences)));
    }

    /** A value that no site declares has no list; the checks tell of it. */
    private void add(CodeList list, Listed code) {
        Optional.ofNullable(lists.get(list)).ifPresent(codes -> codes.add(code));
    }

    List<Property> properties() {
        return properties;
    }

    Set<CodeList> all() {
        return lists.keySet();
    }

    /** The lists of the values of one property. */
    List<CodeList> by(Property property) {
        return lists.keySet().stream().filter(list -> list.isBy(property)).toList();
    }

    /** The codes of a list, in the order of lists. */
    List<Listed> in(CodeList list) {
        return lists.getOrDefault(list, List.of());
    }
}
