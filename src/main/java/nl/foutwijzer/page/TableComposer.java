package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.page.CodeLists.Listed;

/** Composes lists of codes as tables for spreadsheets: the first row names the columns. */
public final class TableComposer {
    private final SiteView view;

    public TableComposer(SiteView view) {
        this.view = view;
    }

    public List<List<String>> compose(CodeList list, LanguageTag language) {
        Reader reader = view.reader(language);
        ListedCodes codes = new ListedCodes(reader, list);
        List<Listed> all = view.lists().in(list);
        List<Property> columns =
                view.lists().properties().stream()
                        .filter(p -> p.kind() != Property.Kind.SEVERITY)
                        .filter(p -> all.stream().anyMatch(l -> !codes.values(p, l).isEmpty()))
                        .toList();
        List<List<String>> rows = new ArrayList<>(List.of(header(columns, reader)));
        all.forEach(listed -> rows.add(row(listed, columns, codes, reader)));
        return rows;
    }

    private List<String> header(List<Property> columns, Reader reader) {
        List<String> header = new ArrayList<>();
        for (String key : List.of("code", "other-notations", "message", "severity")) {
            header.add(reader.ui().text(key));
        }
        columns.forEach(column -> header.add(column.label(reader)));
        header.add(reader.ui().text("updated"));
        if (hasPermalinks()) {
            header.add(reader.ui().text("permalink"));
        }
        return header;
    }

    private List<String> row(
            Listed listed, List<Property> columns, ListedCodes codes, Reader reader) {
        ErrorDefinition error = listed.error();
        List<String> row = new ArrayList<>();
        row.add(error.code().value());
        row.add(otherForms(error, reader));
        row.add(codes.title(listed).text());
        row.add(reader.severity(codes.severity(listed)).text());
        columns.forEach(column -> row.add(joined(codes.names(column, listed), reader)));
        row.add(error.dates().latest().map(Object::toString).orElse(""));
        reader.permalink(error).ifPresent(row::add);
        return row;
    }

    /** Those without a sign first: a text that begins with one looks like a formula. */
    private static String otherForms(ErrorDefinition error, Reader reader) {
        List<String> forms =
                Notations.byName(error.code().notation()).orElseThrow().forms(error.code().value());
        return joined(
                forms.stream()
                        .skip(1)
                        .sorted(Comparator.comparing(form -> form.startsWith("-")))
                        .toList(),
                reader);
    }

    private static String joined(List<String> values, Reader reader) {
        return String.join(reader.ui().text("list-separator"), values);
    }

    private boolean hasPermalinks() {
        return view.knowledge().site().addresses().baseUrl().isPresent();
    }
}
