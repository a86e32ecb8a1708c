package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.CodeLists.Listed;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the lists of codes. */
public final class ListComposer {
    /** What a browser sorts and filters at once, and a reader still scrolls through. */
    private static final int LONGEST = 1000;

    private static final int PART = 500;

    private final SiteView view;
    private final CodeLists lists;
    private final FrameComposer frames;
    private final ListWays ways;

    public ListComposer(SiteView view) {
        this.view = view;
        this.lists = view.lists();
        this.frames = new FrameComposer(view);
        this.ways = new ListWays(lists);
    }

    public Set<CodeList> lists() {
        return lists.all();
    }

    /** On how many pages a list stands. */
    public int parts(CodeList list) {
        int codes = lists.in(list).size();
        return codes <= LONGEST ? 1 : (codes + PART - 1) / PART;
    }

    /** One page of a list, from 1. */
    public ListPage compose(CodeList list, int number, LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.part(list.path(language), number);
        List<Listed> all = lists.in(list);
        ListRows rows = new ListRows(reader, path, list, lists);
        int parts = parts(list);
        int from = parts == 1 ? 0 : (number - 1) * PART;
        List<Listed> here = parts == 1 ? all : all.subList(from, Math.min(from + PART, all.size()));
        return new ListPage(
                frame(reader, list, number),
                list.heading(reader),
                count(reader, all.size()),
                ways.of(list, reader, path),
                rows.filters(),
                rows.columns(),
                here.stream().map(rows::row).toList(),
                parts == 1 ? null : part(list, number, from, reader),
                link(reader.ui().text("download-table"), path, Router.table(list.path(language))),
                list.equals(CodeList.ALL) ? beside(path, reader) : List.of());
    }

    private List<Link> beside(OutputPath path, Reader reader) {
        Link changes = link(reader.ui().text("changes"), path, Router.changes(reader.language()));
        return view.edition().isCopy() || view.knowledge().errors().isEmpty()
                ? List.of(changes)
                : List.of(
                        changes,
                        link(
                                reader.ui().text("linkify-title"),
                                path,
                                Router.linkPage(reader.language())));
    }

    private ListPage.Part part(CodeList list, int number, int from, Reader reader) {
        List<Listed> all = lists.in(list);
        int to = Math.min(from + PART, all.size());
        String range =
                reader.ui()
                        .format(
                                "part-range",
                                Map.of(
                                        "first", all.get(from).error().code().value(),
                                        "last", all.get(to - 1).error().code().value(),
                                        "from", from + 1,
                                        "to", to,
                                        "count", all.size()));
        OutputPath start = list.path(reader.language());
        OutputPath path = Router.part(start, number);
        List<Link> pages = new ArrayList<>();
        for (int i = 1; i <= parts(list); i++) {
            pages.add(link(reader.localizer().number(i), path, Router.part(start, i)));
        }
        List<Label> narrowing = new ArrayList<>(List.of(new Label("kind", "code")));
        list.property().ifPresent(p -> narrowing.add(new Label(p.filter(), list.value())));
        return new ListPage.Part(
                range,
                number == 1 ? null : pages.get(number - 2),
                number == pages.size() ? null : pages.get(number),
                pages,
                narrowing);
    }

    private Frame frame(Reader reader, CodeList list, int number) {
        LanguageTag language = reader.language();
        Function<LanguageTag, OutputPath> route = l -> Router.part(list.path(l), number);
        String heading = list.heading(reader);
        String title =
                number == 1
                        ? heading
                        : reader.ui()
                                .format("part-title", Map.of("list", heading, "number", number));
        List<Link> crumbs = new ArrayList<>();
        if (!list.equals(CodeList.ALL)) {
            OutputPath all = CodeList.ALL.path(language);
            crumbs.add(link(CodeList.ALL.label(reader), route.apply(language), all));
        }
        String count = count(reader, lists.in(list).size());
        String description =
                reader.ui().format("list-description", Map.of("list", title, "count", count));
        return frames.compose(
                new FrameComposer.Self(
                                language, PageVersions.own(route), title, description, "", "")
                        .of(PageContent.list(view.errorsDigest())),
                crumbs);
    }

    private static Link link(String label, OutputPath from, OutputPath to) {
        return new Link(label, Router.relative(from, to), from.equals(to));
    }

    /** How many codes there are, in words. */
    static String count(Reader reader, int count) {
        return reader.ui().format("codes-count", Map.of("count", count));
    }
}
