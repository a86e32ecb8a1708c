package nl.foutwijzer.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.page.CodeLists.Listed;

/** What one list says of its codes: of the cases that it is about, and of no others. */
final class ListedCodes {
    private final Reader reader;
    private final CodeList list;

    ListedCodes(Reader reader, CodeList list) {
        this.reader = reader;
        this.list = list;
    }

    Words title(Listed listed) {
        Optional<Words> message =
                listed.occurrences().stream()
                        .flatMap(o -> reader.message(listed.error(), o).stream())
                        .findFirst();
        return message.orElseGet(() -> reader.title(listed.error()));
    }

    /** The code's own; in a list that is about some of its cases, the worst of these. */
    CodeSeverity severity(Listed listed) {
        CodeSeverity own = listed.error().severity();
        return list.property().isEmpty()
                ? own
                : listed.occurrences().stream()
                        .map(o -> o.severity().orElse(own))
                        .max(Comparator.naturalOrder())
                        .orElse(own);
    }

    /** The values of a property, in the site's order. */
    List<String> values(Property property, Listed listed) {
        Set<String> found =
                property.kind() == Property.Kind.SEVERITY
                        ? Set.of(severity(listed).id())
                        : property.of(listed.error(), listed.occurrences());
        return property.values().stream().filter(found::contains).toList();
    }

    /** What readers call these values. */
    List<String> names(Property property, Listed listed) {
        return values(property, listed).stream()
                .map(value -> property.label(reader, value).text())
                .toList();
    }
}
