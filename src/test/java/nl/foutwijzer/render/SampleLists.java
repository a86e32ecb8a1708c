package nl.foutwijzer.render;

import java.util.List;
import nl.foutwijzer.page.ChangesPage;
import nl.foutwijzer.page.CodeRow;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.Frame;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.Link;
import nl.foutwijzer.page.ListPage;

/** Lists of codes and of changes, among the samples of pages. */
final class SampleLists {
    private static final Link TABLE = new Link("Download als tabel (CSV)", "codes.csv");

    private final SamplePages pages;
    private final String mark;

    SampleLists(SamplePages pages, String mark) {
        this.pages = pages;
        this.mark = mark;
    }

    ListPage all() {
        return new ListPage(
                frame("Alle foutcodes", "../", "codes.html"),
                "Alle foutcodes" + mark,
                "4 codes" + mark,
                List.of(ways("Platform", false), ways("Toewijzing", true)),
                List.of(
                        filter("severity", false, "error", "warning"),
                        filter("platform", false, "android", "ios"),
                        filter("intent", true, "required", "available")),
                new ListPage.Columns(true, true),
                rows("code/"),
                null,
                TABLE,
                List.of(new Link("Wijzigingen" + mark, "changes.html")));
    }

    ListPage part() {
        Link first = new Link("1", "codes.html");
        Link second = new Link("2", "codes--2.html", true);
        Link third = new Link("3", "codes--3.html");
        return new ListPage(
                frame("Alle foutcodes, pagina 2", "../", "codes--2.html"),
                "Alle foutcodes",
                "1.204 codes",
                List.of(),
                List.of(filter("severity", false, "error", "warning")),
                new ListPage.Columns(true, false),
                rows("code/"),
                new ListPage.Part(
                        "0x87D103E8 tot en met 0xC7D14FBA (501–1.000 van 1.204)" + mark,
                        first,
                        third,
                        List.of(first, second, third),
                        List.of(new Label("kind", "code"))),
                TABLE,
                List.of());
    }

    ListPage stage() {
        return new ListPage(
                frame("Fase: Geïnstalleerd", "../../", "stage/installed.html"),
                "Fase: Geïnstalleerd",
                "1 code",
                List.of(ways("Fase" + mark, false)),
                List.of(),
                new ListPage.Columns(false, false),
                rows("../code/").subList(0, 1),
                null,
                TABLE,
                List.of());
    }

    ChangesPage changes() {
        List<ChangesPage.Entry> entries =
                List.of(
                        new ChangesPage.Entry(
                                "0x87D1041C" + mark,
                                "code/0x87d1041c.html",
                                pages.english("The application was not detected.")),
                        new ChangesPage.Entry(
                                null,
                                "steps/check-network.html",
                                pages.words("Controleer het netwerk")));
        return new ChangesPage(
                frame("Wijzigingen", "../", "changes.html"),
                "Wijzigingen" + mark,
                List.of(
                        new ChangesPage.Day(
                                new DateLabel("2026-11-22", "22 november 2026" + mark),
                                entries,
                                List.of()),
                        new ChangesPage.Day(
                                new DateLabel("2026-11-20", "20 november 2026"),
                                List.of(),
                                entries)),
                "Nog 12 oudere wijzigingen staan hier niet." + mark);
    }

    private Frame frame(String title, String root, String path) {
        return pages.frame("nl", "ltr", title, root, path, List.of(pages.home("index.html")));
    }

    private ListPage.Ways ways(String label, boolean folded) {
        return new ListPage.Ways(
                label,
                List.of(
                        new ListPage.Way(new Link("Android" + mark, "codes.html", true), "11"),
                        new ListPage.Way(new Link("iOS en iPadOS", "codes.html"), "9" + mark)),
                folded);
    }

    private ListPage.Filter filter(String id, boolean facet, String... values) {
        return new ListPage.Filter(
                id,
                id + mark,
                facet,
                List.of(values).stream().map(v -> new Label(v + mark, v + mark)).toList());
    }

    private List<ListPage.Row> rows(String folder) {
        return pages.rows(folder).stream().map(this::row).toList();
    }

    private ListPage.Row row(CodeRow code) {
        return new ListPage.Row(
                code, List.of("Geïnstalleerd" + mark), "error" + mark + ",android ios,");
    }
}
