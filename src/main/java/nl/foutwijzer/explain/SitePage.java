package nl.foutwijzer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.markdown.HtmlMarkdown;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.DateLabel;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.SourceLine;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.route.Router;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an explanation back from the page of a code, by the classes that the built-in theme gives
 * its parts. Of a page without them, all that it says becomes the meaning of one case.
 */
final class SitePage {
    private final Document document;
    private final LanguageTag language;
    private final MessageCatalog ui;

    SitePage(Document document, LanguageTag language, MessageCatalog ui) {
        this.document = document;
        this.language = language;
        this.ui = ui;
    }

    /**
     * @param title for a page that has none
     */
    Explanation explain(ErrorCode code, String slug, Words title) {
        Element main = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
        main.select("a.zoom").unwrap(); // of a picture the page leads to the picture itself
        String here = Router.code(language, slug).value();
        @Nullable String root = root(document, slug);
        document.setBaseUri(root == null ? "" : root + here);
        CodePage.Heading heading = heading(code, main, title);
        return new Explanation(
                heading,
                notice(main, heading),
                text(main.selectFirst("p.notice a:has(.code)")),
                cases(main, heading),
                main.select(".related tbody tr").stream().map(this::related).toList(),
                main.select(".sources li").stream().map(SitePage::source).toList(),
                changed(main),
                root == null ? null : root + Router.permalink(slug));
    }

    /** The site's own address, of which the page tells; it may name another language's page. */
    private static @Nullable String root(Document document, String slug) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : canonical.attr("href");
        String page = "/" + Router.permalink(slug).value();
        return address.endsWith(page)
                ? address.substring(
                        0, address.lastIndexOf('/', address.length() - page.length() - 1) + 1)
                : null;
    }

    private CodePage.Heading heading(ErrorCode code, Element main, Words title) {
        List<String> forms = Notations.byName(code.notation()).orElseThrow().forms(code.value());
        Element message = main.selectFirst("h1 .title");
        String symbol = text(main.selectFirst(".symbol .code"));
        return new CodePage.Heading(
                code.value(),
                forms.subList(1, forms.size()),
                symbol,
                message == null ? title : words(message, language.value()),
                label(main.selectFirst(".labels .severity"), "severity-", "error"),
                label(main.selectFirst(".labels .status"), "status-", "active"));
    }

    /** A retired code has a notice of its own before the one about borrowed words. */
    private static @Nullable String notice(Element main, CodePage.Heading heading) {
        int own = heading.status().id().equals("retired") ? 1 : 0;
        List<String> notices = main.select("p.notice:not(.occurrence *)").eachText();
        return notices.size() > own ? notices.get(own) : null;
    }

    private List<Explanation.Case> cases(Element main, CodePage.Heading heading) {
        List<Explanation.Case> cases = new ArrayList<>();
        for (Element section : main.select("section.occurrence")) {
            cases.add(new SitePageCase(section, language, ui).read(heading));
        }
        return cases.isEmpty() ? List.of(wholePage(main, heading)) : cases;
    }

    private Explanation.Case wholePage(Element main, CodePage.Heading heading) {
        main.select("h1").remove();
        return new Explanation.Case(
                "",
                null,
                heading.severity(),
                null,
                null,
                new Passage(HtmlMarkdown.of(main), language.value()),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private CodeLine related(Element row) {
        Element code = row.selectFirst("th");
        Element message = row.selectFirst("td.message");
        return new CodeLine(
                code == null ? "" : code.text(),
                words(message == null ? row : message, language.value()),
                text(row.selectFirst("td:last-child")));
    }

    private static SourceLine source(Element item) {
        Element link = item.selectFirst("a");
        return new SourceLine(
                link == null ? item.text() : link.text(),
                link == null ? "" : link.attr("href"),
                date(item.selectFirst("time")));
    }

    private CodePage.Changed changed(Element main) {
        @Nullable DateLabel added = null;
        @Nullable DateLabel updated = null;
        for (Element line : main.select(".about-page > span")) {
            @Nullable DateLabel date = date(line.selectFirst("time"));
            if (ui.text("updated").equals(line.ownText())) {
                updated = date;
            } else {
                added = date;
            }
        }
        return new CodePage.Changed(added, updated);
    }

    private static @Nullable DateLabel date(@Nullable Element time) {
        return time == null ? null : new DateLabel(time.attr("datetime"), time.text());
    }

    /** The words of an element, and their language where they say so. */
    static Words words(Element element, String lang) {
        Element foreign = element.selectFirst("[lang]");
        return foreign == null
                ? new Words(element.text(), lang, LanguageTag.of(lang).direction(), false)
                : new Words(element.text(), foreign.attr("lang"), foreign.attr("dir"), true);
    }

    static @Nullable String text(@Nullable Element element) {
        return element == null || element.text().isEmpty() ? null : element.text();
    }

    /** An id that stands in a class of the element, and its words. */
    Label label(@Nullable Element element, String prefix, String otherwise) {
        return element == null
                ? new Label(otherwise, ui.text(prefix + otherwise))
                : label(element, prefix);
    }

    static Label label(Element element, String prefix) {
        String id =
                element.classNames().stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .findFirst()
                        .orElse("");
        return new Label(id, element.text());
    }
}
