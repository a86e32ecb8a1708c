package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.plan.Output;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;

/** Takes pages of the site apart: into what each has alone, and the frame of all in a language. */
final class PageCutter {
    private static final Pattern BUNDLE = Pattern.compile("assets/([a-z]+)\\.[0-9a-f]+\\.js$");
    private static final String SITE_BUNDLE = "site";
    private static final String THEME_SCRIPT = "theme";

    private final Set<String> pages;
    private final Attachments attachments;

    /**
     * @param pages the paths of all that the file holds
     * @param attachments gets what they show and offer besides
     */
    PageCutter(Set<String> pages, Attachments attachments) {
        this.pages = pages;
        this.attachments = attachments;
    }

    /**
     * A page as an article: its crumbs, its content and its footer, in this order; nothing of a
     * page that only leads elsewhere.
     */
    Optional<CutPage> page(Output output) {
        Document page = read(output);
        if (page.selectFirst("main.bare") != null) {
            return Optional.empty();
        }
        PageAddress address = PageAddress.of(output.path());
        Element article =
                new Element("div")
                        .id(address.value())
                        .attr("class", "one-page")
                        .attr("lang", root(page).attr("lang"))
                        .attr("dir", root(page).attr("dir"))
                        .attr("data-title", page.title())
                        .attr("data-bundles", bundles(page));
        page.select(".on-paper svg").remove(); // each is as long as the words of a short page
        article.appendChildren(page.select(".crumbs"));
        article.appendChildren(page.expectFirst("main").childNodesCopy());
        article.appendChildren(page.select(".site-footer"));
        return Optional.of(CutPage.of(address, html(page, article)));
    }

    /** What stands around all pages of a language, by one that has all of it. */
    PageFrame frame(Output output) {
        Document page = read(output);
        Elements footer = page.select(".site-footer").remove();
        page.select(".crumbs").remove();
        page.expectFirst("main").empty();
        page.select("[aria-current=page]").removeAttr("aria-current");
        return new PageFrame(
                root(page).attr("lang"),
                root(page).attr("dir"),
                new Html(page.body().html()),
                new Html(footer.outerHtml()));
    }

    private Document read(Output output) {
        try {
            String text = new String(output.bytes(), StandardCharsets.UTF_8);
            Document page = Jsoup.parse(text);
            page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
            new PageLinks(output.path(), pages, attachments).rewrite(page.body());
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page loads besides what all pages do, in its order. */
    private static String bundles(Document page) {
        return page.head().select("script[src]").stream()
                .map(script -> BUNDLE.matcher(script.attr("src")))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> !name.equals(SITE_BUNDLE) && !name.equals(THEME_SCRIPT))
                .collect(Collectors.joining(" "));
    }

    private static Element root(Document page) {
        return page.expectFirst("html");
    }

    /** Of an element that stands in no page, in the form that the page has. */
    private static String html(Document page, Element element) {
        page.body().empty().appendChild(element);
        return element.outerHtml();
    }
}
