package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.page.CodeLists.Listed;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the rows of one list, and what they can be narrowed by. */
final class ListRows {
    private final Reader reader;
    private final OutputPath from;
    private final ListedCodes codes;
    private final List<Property> differing = new ArrayList<>();

    ListRows(Reader reader, OutputPath from, CodeList list, CodeLists lists) {
        this.reader = reader;
        this.from = from;
        this.codes = new ListedCodes(reader, list);
        for (Property property : lists.properties()) {
            Set<String> found = new HashSet<>();
            lists.in(list).forEach(listed -> found.addAll(codes.values(property, listed)));
            if (found.size() > 1 && !list.isBy(property)) {
                differing.add(property.only(found));
            }
        }
    }

    List<ListPage.Filter> filters() {
        return differing.stream().map(this::filter).toList();
    }

    private ListPage.Filter filter(Property property) {
        return new ListPage.Filter(
                property.filter(),
                property.label(reader),
                property.kind() == Property.Kind.FACET,
                property.values().stream().map(v -> property.label(reader, v)).toList());
    }

    ListPage.Columns columns() {
        return new ListPage.Columns(
                differBy(Property.Kind.PLATFORM), differBy(Property.Kind.STAGE));
    }

    private boolean differBy(Property.Kind kind) {
        return differing.stream().anyMatch(p -> p.kind() == kind);
    }

    ListPage.Row row(Listed listed) {
        ErrorDefinition error = listed.error();
        OutputPath to = Router.code(reader.language(), error.slug());
        CodeRow row =
                new CodeRow(
                        error.code().value(),
                        Router.relative(from, to) + anchor(listed),
                        codes.title(listed),
                        reader.severity(codes.severity(listed)),
                        names(Property.Kind.PLATFORM, listed),
                        null);
        return new ListPage.Row(row, names(Property.Kind.STAGE, listed), values(listed));
    }

    /** Of the case that the list is about, where the page has others besides. */
    private static String anchor(Listed listed) {
        List<Occurrence> occurrences = listed.occurrences();
        return occurrences.size() < listed.error().occurrences().size()
                ? "#" + occurrences.get(0).id()
                : "";
    }

    private List<String> names(Property.Kind kind, Listed listed) {
        return differing.stream()
                .filter(p -> p.kind() == kind)
                .flatMap(p -> codes.names(p, listed).stream())
                .toList();
    }

    private String values(Listed listed) {
        return differing.stream()
                .map(p -> String.join(" ", codes.values(p, listed)))
                .collect(Collectors.joining(","));
    }
}
