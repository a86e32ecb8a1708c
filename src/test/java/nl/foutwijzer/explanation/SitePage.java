package nl.foutwijzer.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.LanguageTag;
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
 * its parts. Of passages it reads the words alone.
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

    Explanation explain(String slug) {
        Element main = Objects.requireNonNull(document.selectFirst("main"));
        CodePage.Heading heading = heading(main);
        List<SitePageCase> cases =
                main.select("section.occurrence").stream()
                        .map(section -> new SitePageCase(section, language, ui))
                        .toList();
        Map<String, Passage> instructions = new LinkedHashMap<>();
        cases.forEach(each -> instructions.putAll(each.instructions()));
        return new Explanation(
                heading,
                notice(main, heading),
                text(main.selectFirst("p.notice a:has(.code)")),
                cases.stream().map(each -> each.read(heading)).toList(),
                instructions,
                main.select(".related tbody tr").stream().map(this::related).toList(),
                main.select(".sources li").stream().map(SitePage::source).toList(),
                changed(main),
                permalink(document, slug));
    }

    /** Below the site's own address, of which the page tells. */
    private static @Nullable String permalink(Document document, String slug) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : canonical.attr("href");
        String page = "/" + Router.permalink(slug).value();
        return address.endsWith(page)
                ? address.substring(
                                0, address.lastIndexOf('/', address.length() - page.length() - 1))
                        + page
                : null;
    }

    private CodePage.Heading heading(Element main) {
        return new CodePage.Heading(
                main.select("h1 > .code").text(),
                main.select(".forms .code").eachText(),
                text(main.selectFirst(".symbol .code")),
                words(main.select("h1 .title").get(0), language.value()),
                label(main.selectFirst(".labels .severity"), "severity-", "error"),
                label(main.selectFirst(".labels .status"), "status-", "active"));
    }

    /** A retired code has a notice of its own before the one about borrowed words. */
    private static @Nullable String notice(Element main, CodePage.Heading heading) {
        int own = heading.status().id().equals("retired") ? 1 : 0;
        List<String> notices = main.select("p.notice:not(.occurrence *)").eachText();
        return notices.size() > own ? notices.get(own) : null;
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
        Element stated = element.selectFirst("[lang]");
        LanguageTag own = LanguageTag.of(stated == null ? lang : stated.attr("lang"));
        String text = element.wholeText().strip().replaceAll("\\s+", " ");
        return new Words(text, own.value(), own.direction(), !own.value().equals(lang));
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
