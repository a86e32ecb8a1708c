package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the ways from one list of codes to others. */
final class ListWays {
    private final CodeLists lists;

    ListWays(CodeLists lists) {
        this.lists = lists;
    }

    /** From the list of all codes to those that narrow it, from any other to those of its kind. */
    List<ListPage.Ways> of(CodeList list, Reader reader, OutputPath from) {
        List<ListPage.Ways> result = new ArrayList<>();
        for (Property property : lists.properties()) {
            if (list.isBy(property) || list.property().isEmpty()) {
                ways(property, reader, from)
                        .map(
                                ways ->
                                        new ListPage.Ways(
                                                property.label(reader),
                                                ways,
                                                isFolded(list, property)))
                        .ifPresent(result::add);
            }
        }
        return result;
    }

    /** Facets are many, and the filters above a list say the same. */
    private static boolean isFolded(CodeList list, Property property) {
        return list.property().isEmpty() && property.kind() == Property.Kind.FACET;
    }

    private Optional<List<ListPage.Way>> ways(Property property, Reader reader, OutputPath from) {
        List<ListPage.Way> ways = new ArrayList<>();
        for (CodeList list : lists.by(property)) {
            OutputPath to = list.path(reader.language());
            Link link = new Link(list.label(reader), Router.relative(from, to), from.equals(to));
            ways.add(new ListPage.Way(link, reader.localizer().number(lists.in(list).size())));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways);
    }
}
