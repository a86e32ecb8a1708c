package nl.foutwijzer.gallery;

import java.io.IOException;
import java.util.List;
import nl.foutwijzer.model.LanguageTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page with all components. Its text is an article of the gallery, in which a fenced block
 * stands for what is shown there:
 *
 * <ul>
 *   <li>{@code part}: on each line the path of a page and a selector of what is cut out of it
 *   <li>{@code drawn}: on each line a name of what {@code gallery.js} draws
 *   <li>{@code links}: on each line the path of a page and what it is called
 * </ul>
 *
 * <p>A path is that of a page in the language of the overview, unless it begins with a slash.
 */
final class Overview {
    private static final String TEXT = "pages/gallery.html";

    private final Pages pages;
    private final Parts parts;
    private final String folder;

    /**
     * @param language of the pages that parts are cut out of
     */
    Overview(Pages pages, LanguageTag language) {
        this.pages = pages;
        this.parts = new Parts(pages);
        this.folder = language.path() + "/";
    }

    /** The page as HTML. */
    String html() throws IOException {
        Document page = pages.read(folder + TEXT);
        show(page.expectFirst("main .prose"));
        load(page);
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }

    /** What is shown stands between the words: prose has a look, a language and a direction. */
    private void show(Element prose) throws IOException {
        Element words = prose.shallowClone();
        for (Element child : List.copyOf(prose.children())) {
            Element code = child.normalName().equals("pre") ? child.firstElementChild() : null;
            if (code == null) {
                words.appendChild(child);
            } else {
                prose.before(words).before(shown(code));
                words = prose.shallowClone();
            }
        }
        prose.before(words).remove();
    }

    private Element shown(Element code) throws IOException {
        String kind = code.className().replaceFirst("language-", "");
        Element place =
                new Element(kind.equals("links") ? "ul" : "div").addClass("gallery-" + kind);
        for (String line : code.wholeText().strip().lines().toList()) {
            int space = line.indexOf(' ');
            String first = space < 0 ? line : line.substring(0, space);
            String rest = line.substring(space + 1);
            switch (kind) {
                case "part" -> place.appendChildren(parts.cut(path(first), rest));
                case "links" -> link(place, path(first), rest);
                case "drawn" -> place.appendElement("div").attr("data-drawn", line);
                default -> throw new IOException("the gallery has no blocks of " + kind);
            }
        }
        return place;
    }

    private void link(Element list, String path, String label) {
        list.appendElement("li").appendElement("a").attr("href", pages.root() + path).text(label);
    }

    private String path(String named) {
        return named.startsWith("/") ? named.substring(1) : folder + named;
    }

    /** The gallery's own script stands before those of parts, so that it can prepare for them. */
    private void load(Document page) {
        // The search of its own box comes with the scripts of parts.
        page.expectFirst("[data-search]").attr("data-here", true);
        page.head()
                .appendElement("script")
                .attr("src", pages.root() + "gallery.js")
                .attr("defer", true);
        parts.loadInto(page.head());
        page.head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", pages.root() + "gallery.css");
    }
}
