package nl.foutwijzer.edition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Gives the elements of a page ids that no other page has, so that all can stand in one file. */
final class UniqueIds {
    /** Attributes that name other elements of the page, by one id or by several. */
    private static final List<String> REFERENCES =
            List.of(
                    "for",
                    "list",
                    "headers",
                    "popovertarget",
                    "aria-labelledby",
                    "aria-describedby",
                    "aria-controls");

    private UniqueIds() {}

    /** The article of a page, whose own id stays. */
    static String in(CutPage page) {
        Document document = Jsoup.parseBodyFragment(page.html());
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        Element article = document.body().child(0);
        for (Element element : article.children().select("[id]")) {
            element.id(page.address().idOf(element.id()));
        }
        for (String name : REFERENCES) {
            for (Element element : article.select("[" + name + "]")) {
                element.attr(name, renamed(element.attr(name), page.address()));
            }
        }
        return article.outerHtml();
    }

    private static String renamed(String ids, PageAddress page) {
        return Stream.of(ids.strip().split("\\s+"))
                .map(page::idOf)
                .collect(Collectors.joining(" "));
    }
}
