package nl.foutwijzer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.asset.Bundle;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.page.Alternate;
import nl.foutwijzer.page.ArticlePage;
import nl.foutwijzer.page.Card;
import nl.foutwijzer.page.ChooserPage;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.CodeRow;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.Frame;
import nl.foutwijzer.page.HomePage;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.Link;
import nl.foutwijzer.page.NotFoundPage;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.PrintedLink;
import nl.foutwijzer.page.Prose;
import nl.foutwijzer.page.PublicAddress;
import nl.foutwijzer.page.RoleTime;
import nl.foutwijzer.page.SearchPage;
import nl.foutwijzer.page.SourceLine;
import nl.foutwijzer.page.StageDiagram;
import nl.foutwijzer.page.StaleNotice;
import nl.foutwijzer.page.StepLink;
import nl.foutwijzer.page.StepPage;
import nl.foutwijzer.page.StepUse;
import nl.foutwijzer.page.Ticket;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.theme.Theme;
import org.jspecify.annotations.Nullable;

/** One page of each kind and of each shape, filled as richly as a real site fills them. */
final class SamplePages {
    private static final DateLabel ADDED = new DateLabel("2026-10-01", "1 oktober 2026");
    private static final DateLabel UPDATED = new DateLabel("2026-11-22", "22 november 2026");
    private static final Label ERROR = new Label("error", "Fout");
    private static final Label WARNING = new Label("warning", "Waarschuwing");
    private static final Label HELPDESK = new Label("helpdesk", "Helpdesk");
    private static final Label USER = new Label("user", "Gebruiker");

    private final Theme theme;
    private final ThemeAssets assets;
    private final String mark;

    SamplePages(Theme theme) {
        this(theme, "");
    }

    /**
     * @param mark stands in each plain text that comes from content
     */
    SamplePages(Theme theme, String mark) {
        this.theme = theme;
        this.assets = new ThemeAssets(theme);
        this.mark = mark;
    }

    /** All samples by the path that their links are right for. */
    Map<String, Record> all() {
        Map<String, Record> pages = new LinkedHashMap<>();
        pages.put("nl/index.html", home());
        SampleLists lists = new SampleLists(this, mark);
        pages.put("nl/codes.html", lists.all());
        pages.put("nl/codes--2.html", lists.part());
        pages.put("nl/stage/installed.html", lists.stage());
        pages.put("nl/changes.html", lists.changes());
        pages.put("nl/search.html", search());
        pages.put("nl/code/0x87d1041c.html", code());
        pages.put("nl/code/retired.html", retired());
        pages.put("nl/code/bare.html", bareCode());
        pages.put("ar/code/0x87d1041c.html", rightToLeft());
        pages.put("nl/steps/check-network.html", step());
        pages.put("nl/pages/about.html", article());
        pages.put("index.html", chooser());
        pages.put("404.html", notFound());
        return pages;
    }

    HomePage home() {
        return new HomePage(
                frame("nl", "ltr", "Foutwijzer", "../", "index.html", List.of()),
                words("Welkom"),
                List.of(
                        new HomePage.Example("0x87D1041C" + mark, "search.html?q=0x87D1041C", true),
                        new HomePage.Example("app niet gevonden", "search.html?q=app+niet", false)),
                prose(
                        "<p>Een app komt niet op een telefoon of tablet en Microsoft Intune geeft een"
                                + " foutcode. Hier staat wat die code betekent en hoe je de fout oplost,"
                                + " stap voor stap.</p>\n"
                                + "<h2 id=\"with-code\">Je hebt een code</h2>\n"
                                + "<ol>\n<li>Kies het platform, of open de lijst met alle codes.</li>\n"
                                + "<li>Vergelijk de hele code: <code>-2016345060</code> is"
                                + " <a href=\"code/0x87d1041c.html\">0x87D1041C</a>.</li>\n</ol>"),
                new Link("18 codes" + mark, "codes.html"),
                List.of(
                        new HomePage.Platform(
                                new Link("Android", "platform/android.html"), "11 codes" + mark),
                        new HomePage.Platform(
                                new Link("iOS en iPadOS", "platform/ios.html"), "9 codes")),
                rows("code/").subList(0, 2),
                rows("code/").subList(0, 3),
                new Link("Wijzigingen", "changes.html"),
                new Link("Vertalingen", "translations.html"));
    }

    SearchPage search() {
        return new SearchPage(
                frame("nl", "ltr", "Zoeken", "../", "search.html", List.of(home("index.html"))),
                new Link("Alle foutcodes" + mark, "codes.html"),
                "mailto:kb@example.com?subject={query}" + mark);
    }

    CodePage code() {
        return new CodePage(
                codeFrame("nl", "ltr"),
                new CodePage.Heading(
                        "0x87D1041C",
                        List.of("-2016345060" + mark, "2278622236"),
                        "APP_NOT_DETECTED" + mark,
                        words(
                                "De toepassing is niet gedetecteerd nadat de installatie was voltooid."),
                        ERROR,
                        new Label("active", "In gebruik" + mark)),
                "Nog niet alles is vertaald. Wat ontbreekt, staat hier in een andere taal: Engels."
                        + mark,
                null,
                List.of(android(), ios()),
                related(),
                List.of(
                        new SourceLine(
                                "Intune: problemen met app-installatie oplossen" + mark,
                                "https://learn.microsoft.com/nl-nl/intune/troubleshoot-app-install",
                                new DateLabel("2018-10-10", "10 oktober 2018")),
                        new SourceLine("Eigen waarneming", "https://example.com/?a=1&b=2", null)),
                new CodePage.Neighbours(
                        new Link("0x87D103E8", "0x87d103e8.html"),
                        new Link("0x87D11388", "0x87d11388.html")),
                new CodePage.Changed(ADDED, UPDATED),
                List.of(new CodePage.Document("text/markdown", "0x87d1041c.md")),
                new PrintedLink("https://kb.example/code/0x87d1041c.html" + mark, 9, "M4 4h1"));
    }

    /** A code that was replaced, with a message in another language and nothing else. */
    CodePage retired() {
        return new CodePage(
                codeFrame("nl", "ltr"),
                new CodePage.Heading(
                        "BR:Backup:ErrX",
                        List.of(),
                        null,
                        new Words("حدث خطأ غير معروف", "ar", "rtl", true),
                        new Label("critical", "Kritiek"),
                        new Label("retired", "Vervallen")),
                null,
                new Link("0x87D1041C", "0x87d1041c.html"),
                List.of(),
                List.of(),
                List.of(),
                new CodePage.Neighbours(null, null),
                new CodePage.Changed(null, null),
                List.of(),
                null);
    }

    /** A code of a site without platforms: one occurrence without a name. */
    CodePage bareCode() {
        return new CodePage(
                codeFrame("nl", "ltr"),
                new CodePage.Heading(
                        "1603",
                        List.of(),
                        "ERROR_INSTALL_FAILURE",
                        words("Fatale fout tijdens de installatie"),
                        WARNING,
                        new Label("active", "In gebruik" + mark)),
                null,
                null,
                List.of(
                        section(
                                "occurrence",
                                null,
                                WARNING,
                                null,
                                english("Fatal error during installation."),
                                prose("<p>De installatie brak af.</p>"),
                                null,
                                List.of(),
                                List.of(
                                        new OccurrenceSection.CauseSection(
                                                "occurrence--only", null, List.of())),
                                List.of(),
                                null,
                                List.of())),
                List.of(),
                List.of(),
                new CodePage.Neighbours(null, new Link("1604", "1604.html")),
                new CodePage.Changed(ADDED, null),
                List.of(),
                null);
    }

    CodePage rightToLeft() {
        CodePage nl = code();
        return new CodePage(
                codeFrame("ar", "rtl"),
                nl.heading(),
                nl.notice(),
                nl.replacedBy(),
                nl.occurrences(),
                nl.related(),
                nl.sources(),
                nl.neighbours(),
                nl.changed(),
                nl.documents(),
                nl.printed());
    }

    StepPage step() {
        return new StepPage(
                frame(
                        "nl",
                        "ltr",
                        "Controleer het netwerk",
                        "../../",
                        "steps/check-network.html",
                        List.of(home("../index.html"))),
                words("Controleer het netwerk"),
                words(
                        "Een haperende of afgeschermde verbinding breekt de download van een app af."),
                USER,
                "5 minuten" + mark,
                null,
                new StaleNotice(
                        "Deze vertaling loopt achter." + mark,
                        new Link("Lees" + mark, "../../en/index.html")),
                prose(SampleArticles.NETWORK),
                rows("../code/"),
                List.of(new SourceLine("Intune-eindpunten", "https://learn.microsoft.com/", ADDED)),
                new CodePage.Changed(ADDED, UPDATED));
    }

    ArticlePage article() {
        return new ArticlePage(
                frame(
                        "nl",
                        "ltr",
                        "Over deze kennisbank",
                        "../../",
                        "pages/about.html",
                        List.of(home("../index.html"))),
                words("Over deze kennisbank"),
                words("Waar de feiten vandaan komen."),
                null,
                null,
                new Prose(new Html(SampleArticles.EVERYTHING), "nl", "ltr", false),
                new CodePage.Changed(null, UPDATED));
    }

    ChooserPage chooser() {
        return new ChooserPage(
                frame("nl", "ltr", "Foutwijzer", "", "index.html", List.of()),
                "Foutwijzer" + mark,
                alternates("", "index.html", "nl").stream()
                        .map(a -> new ChooserPage.Choice(a, "Installatiefouten van apps" + mark))
                        .toList());
    }

    NotFoundPage notFound() {
        return new NotFoundPage(
                frame("nl", "ltr", "404", "", "404.html", List.of()).loadingFrom("/kb/"),
                "/kb/",
                alternates("/kb/", "index.html", "nl").stream().map(this::choice).toList());
    }

    private NotFoundPage.Choice choice(Alternate language) {
        Map<String, String> ui = ui(language.lang());
        String root = "/kb/" + language.lang() + "/";
        return new NotFoundPage.Choice(
                language,
                ui.getOrDefault("not-found-title", ""),
                ui.getOrDefault("not-found-explanation", ""),
                new NotFoundPage.Search(root + "search.html", "Zoek een code" + mark, "Zoek"),
                new Link(ui.getOrDefault("home", ""), root + "index.html"),
                new Link(ui.getOrDefault("all-codes", ""), root + "codes.html"));
    }

    private StageDiagram stages() {
        return new StageDiagram(
                "Fase 2 van 2: Gedetecteerd" + mark,
                240,
                64,
                "M6 16a8 8 0 1 0 16 0 8 8 0 1 0-16 0m4 0 3 3 5-6",
                "",
                "M14 34l14 14-14 14-14-14z",
                List.of(
                        new StageDiagram.Line(40, 22, "Toegewezen", false),
                        new StageDiagram.Line(40, 54, "Gedetecteerd" + mark, true)));
    }

    private OccurrenceSection android() {
        return section(
                "android",
                "Android",
                ERROR,
                null,
                english(
                        "The application was not detected after installation completed successfully."),
                prose(
                        "<p>De app stond op het apparaat, maar is er niet meer. Intune merkt dat bij de"
                                + " controle achteraf; het apparaat zelf meldt niets.</p>"),
                stages(),
                List.of(
                        fact("Beheer", "Apparaatbeheerder (DA)", "Samsung Knox"),
                        fact("Gemeld door", "Intune"),
                        fact("Nieuwe poging", "bij de volgende synchronisatie")),
                List.of(
                        new OccurrenceSection.CauseSection(
                                "android--removed-by-user",
                                prose(
                                        "<p>De gebruiker heeft de app verwijderd. Op toestellen onder"
                                                + " Samsung Knox kan dat niet; daar ligt de oorzaak"
                                                + " elders.</p>"),
                                List.of(
                                        step("android--find-app-details", false),
                                        again("android--find-app-details"))),
                        new OccurrenceSection.CauseSection(
                                "android--work-profile",
                                new Prose(
                                        new Html("<p>The app went into the other profile.</p>"),
                                        "en",
                                        "ltr",
                                        true),
                                List.of(step("android--check-network", true)))),
                List.of(step("android--check-storage", true), step("android--sync", false)),
                prose("<p>De gebruiker installeert de app opnieuw.</p>"),
                List.of(
                        new StepLink(
                                "android--hand-over",
                                words("Draag het ticket goed over"),
                                words("Wat de volgende nodig heeft."),
                                HELPDESK,
                                "10 minuten",
                                "../steps/hand-over.html"),
                        new StepLink(
                                null,
                                english("Collect logs"),
                                null,
                                null,
                                null,
                                "#android--find-app-details")));
    }

    private OccurrenceSection ios() {
        return section(
                "ios",
                "iOS en iPadOS",
                WARNING,
                words("De app is niet gevonden."),
                null,
                prose(
                        "<p>Wat het apparaat terugmeldt, past niet bij de app die Intune verwacht.</p>"),
                null,
                List.of(fact("Fase" + mark, "Gedetecteerd" + mark)),
                List.of(
                        new OccurrenceSection.CauseSection(
                                "ios--detection-mismatch",
                                prose(
                                        "<p>De bundel-id (<code>com.example.app</code>) of de versie wijkt"
                                                + " af van die in Intune.</p>"),
                                List.of(step("ios--check-app-identity", false)))),
                List.of(step("ios--find-app-details", false)),
                null,
                List.of());
    }

    private OccurrenceSection section(
            String id,
            @Nullable String heading,
            Label severity,
            @Nullable Words message,
            @Nullable Words original,
            Prose meaning,
            @Nullable StageDiagram stages,
            List<OccurrenceSection.Fact> facts,
            List<OccurrenceSection.CauseSection> causes,
            List<StepUse> steps,
            @Nullable Prose solved,
            List<StepLink> escalate) {
        return new OccurrenceSection(
                id,
                heading,
                severity,
                new StaleNotice(
                        "Deze vertaling loopt achter." + mark,
                        new Link("Lees" + mark, "../../en/index.html")),
                new OccurrenceSection.Known(
                        message,
                        original,
                        stages == null
                                ? null
                                : new OccurrenceSection.Value("Gedetecteerd" + mark, null),
                        stages,
                        facts),
                meaning,
                List.of(new RoleTime(HELPDESK, "10 minuten" + mark), new RoleTime(USER, null)),
                steps,
                causes,
                solved,
                escalate,
                new Ticket(
                        List.of(
                                new Ticket.Line(
                                        "Code: 0x87D1041C" + mark, "- **Code**: `0x87D1041C`"),
                                new Ticket.Line("Platform: Android", "- **Platform**: Android"),
                                new Ticket.Line("", null),
                                new Ticket.Line("1. Zoek de foutdetails op" + mark, null),
                                new Ticket.Line("2. Controleer *het* netwerk", "2. \\*het\\*")),
                        "https://kb.example/code/0x87d1041c.html#" + id));
    }

    private StepUse step(String anchor, boolean open) {
        return new StepUse(
                anchor,
                words(open ? "Controleer het netwerk" : "Zoek de foutdetails van de app op"),
                open ? USER : HELPDESK,
                open ? "1 minuut" : "5 minuten",
                "../steps/check-network.html",
                null,
                prose(
                        "<ol>\n<li>Open het beheercentrum en kies <strong>Problemen"
                                + " oplossen</strong>.</li>\n<li>Kies de gebruiker.</li>\n</ol>\n<h5 id=\""
                                + anchor
                                + "--more\">Meer</h5>\n<p>Zie <a href=\"#"
                                + anchor
                                + "--more\">hier</a>.</p>"),
                open);
    }

    private StepUse again(String anchor) {
        return new StepUse(
                anchor,
                words("Zoek de foutdetails van de app op"),
                null,
                null,
                "../steps/check-network.html",
                null,
                null,
                false);
    }

    private static OccurrenceSection.Fact fact(String label, String... values) {
        return new OccurrenceSection.Fact(
                label,
                Stream.of(values)
                        .map(value -> new OccurrenceSection.Value(value, "../codes.html"))
                        .toList());
    }

    List<CodeRow> rows(String folder) {
        return List.of(
                row(folder, "0x87D103E8", "Onbekende fout", WARNING, "iOS en iPadOS"),
                row(
                        folder,
                        "0x87D1041C",
                        "De toepassing is niet gedetecteerd nadat de installatie was voltooid.",
                        ERROR,
                        "Android",
                        "iOS en iPadOS"),
                row(
                        folder,
                        "0x87D13B62",
                        "De gebruiker heeft het aanbod om de app te installeren geweigerd.",
                        new Label("info", "Informatie"),
                        "iOS en iPadOS"),
                new CodeRow(
                        "0xC7D14FBA",
                        folder + "0xc7d14fba.html",
                        english("The APK file was deleted <before> installation & after download."),
                        new Label("critical", "Kritiek"),
                        List.of("Android"),
                        null));
    }

    private CodeRow row(
            String folder, String code, String message, Label severity, String... platforms) {
        String href = folder + code.toLowerCase(java.util.Locale.ROOT) + ".html";
        return new CodeRow(code + mark, href, words(message), severity, List.of(platforms), null);
    }

    private List<CodeRow> related() {
        return List.of(
                new CodeRow(
                        "0x87D13B66",
                        "0x87d13b66.html",
                        words(
                                "De app wordt beheerd, maar is verlopen of door de gebruiker verwijderd."),
                        ERROR,
                        List.of("iOS en iPadOS" + mark),
                        "Zelfde verschijnsel" + mark));
    }

    private Frame codeFrame(String lang, String dir) {
        return frame(
                lang,
                dir,
                "0x87D1041C: De toepassing is niet gedetecteerd - Foutwijzer",
                "../../",
                "code/0x87d1041c.html",
                List.of(home("../index.html"), new Link("Alle foutcodes", "../codes.html")));
    }

    Link home(String href) {
        return new Link("Start" + mark, href);
    }

    Frame frame(
            String lang, String dir, String title, String root, String path, List<Link> crumbs) {
        PublicAddress address =
                new PublicAddress(
                        "https://kb.example/" + lang + "/" + path,
                        lang + "_XX" + mark,
                        List.of(
                                new PublicAddress.Version(
                                        "en", "https://kb.example/en/" + path, "en_US"),
                                new PublicAddress.Version(
                                        "x-default", "https://kb.example/nl/" + path, null)));
        return new Frame(
                lang,
                dir,
                title + mark,
                "Wat een foutcode betekent en wat eraan te doen is." + mark,
                new Card(
                        title + mark,
                        "article" + mark,
                        address,
                        new Html("{}"),
                        List.of(
                                new Card.ProgramLink(
                                        "search",
                                        "application/opensearchdescription+xml" + mark,
                                        "Foutwijzer" + mark,
                                        root + lang + "/opensearch.xml"))),
                alternates(root, path, lang),
                lang.equals("nl") ? null : new Link("Vertaald" + mark, root + "nl/" + path),
                crumbs,
                head(root, lang),
                ui(lang));
    }

    private List<Alternate> alternates(String root, String path, String current) {
        List<Alternate> result = new ArrayList<>();
        List<String> names = List.of("Nederlands", "English", "العربية");
        List<String> tags = List.of("nl", "en", "ar");
        IntStream.range(0, tags.size())
                .forEach(
                        i ->
                                result.add(
                                        new Alternate(
                                                tags.get(i),
                                                tags.get(i).equals("ar") ? "rtl" : "ltr",
                                                names.get(i),
                                                root + tags.get(i) + "/" + path,
                                                tags.get(i).equals(current))));
        return result;
    }

    private Frame.SiteHead head(String root, String lang) {
        String home = root + lang + "/";
        return new Frame.SiteHead(
                "Foutwijzer",
                "Installatiefouten van apps, verklaard en opgelost" + mark,
                new Link("Start", home + "index.html"),
                List.of(
                        new Link("Alle foutcodes", home + "codes.html", true),
                        new Link("Android", home + "platform/android.html"),
                        new Link("iOS en iPadOS", home + "platform/ios.html")),
                new Frame.Assets(
                        addresses(root, assets.styles()),
                        addresses(root, assets.scripts()),
                        root + "assets/" + assets.theme().name(),
                        root + "assets/" + assets.icon().name()),
                new Frame.Search(
                        home + "search.html",
                        home + "codes.html",
                        root + "search/" + lang + ".js",
                        root),
                UPDATED,
                "https://example.com/edit/a.yaml" + mark,
                "mailto:kb@example.com?subject=0x87D1041C%20nl",
                new Frame.Copy(
                        "0a1b2c3d",
                        90,
                        "Deze kopie is oud" + mark,
                        root + "version.js",
                        "https://kb.example.com/version.json",
                        "Niet te zeggen" + mark,
                        "https://kb.example.com"));
    }

    private static Map<String, String> addresses(
            String root, Map<Bundle, ThemeAssets.Asset> assets) {
        Map<String, String> addresses = new TreeMap<>();
        assets.forEach((b, asset) -> addresses.put(b.stem(), root + "assets/" + asset.name()));
        return addresses;
    }

    /** The strings of a language, or of Dutch where the theme has none. */
    private Map<String, String> ui(String lang) {
        return UiStrings.of(theme, theme.text("i18n/" + lang + ".yaml").isPresent() ? lang : "nl");
    }

    Words words(String text) {
        return new Words(text + mark, "nl", "ltr", false);
    }

    Words english(String text) {
        return new Words(text + mark, "en", "ltr", true);
    }

    private static Prose prose(String html) {
        return new Prose(new Html(html), "nl", "ltr", false);
    }
}
