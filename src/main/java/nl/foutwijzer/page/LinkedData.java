package nl.foutwijzer.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes what pages are in JSON-LD, in the words of schema.org, for a site that has an address.
 */
final class LinkedData {
    /** What search engines show of a headline. */
    private static final int LONGEST_HEADLINE = 110;

    private final String base;

    private LinkedData(String base) {
        this.base = base;
    }

    /** Nothing for a site that may stand anywhere. */
    static Optional<LinkedData> of(SiteView view) {
        return view.knowledge().site().addresses().baseUrl().map(LinkedData::new);
    }

    /**
     * What a page is.
     *
     * @param crumbs from the home page to this page's parent
     * @return nothing where it is neither an article nor below any other page
     */
    Optional<Html> of(FrameComposer.Self self, Reader reader, List<Link> crumbs) {
        ArrayNode graph = JsonText.array();
        self.content().dates().ifPresent(dates -> graph.add(article(self, reader, dates)));
        if (!crumbs.isEmpty()) {
            graph.add(way(self, crumbs));
        }
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode data = JsonText.object().put("@context", "https://schema.org");
        data.set("@graph", graph);
        // No markup begins in it, so that it can stand in a script element.
        return Optional.of(new Html(data.toString().replace("<", "\\u003c")));
    }

    /** An article, at the address of the language whose words it has. */
    private ObjectNode article(FrameComposer.Self self, Reader reader, Dates dates) {
        LanguageTag lender = self.versions().lender().apply(self.language());
        String address = absolute(self.versions().route().apply(lender));
        ObjectNode article =
                typed("TechArticle")
                        .put("headline", headline(self.title()))
                        .put("description", self.description())
                        .put("inLanguage", lender.value())
                        .put("url", address)
                        .put("mainEntityOfPage", address);
        dates.added().or(dates::latest).ifPresent(d -> article.put("datePublished", d.toString()));
        dates.latest().ifPresent(d -> article.put("dateModified", d.toString()));
        article.set("author", publisher(reader));
        article.set("publisher", publisher(reader));
        return article;
    }

    private ObjectNode publisher(Reader reader) {
        return typed("Organization").put("name", reader.siteTitle()).put("url", base);
    }

    private ObjectNode way(FrameComposer.Self self, List<Link> crumbs) {
        List<ObjectNode> items = new ArrayList<>();
        URI here = URI.create(absolute(self.path()));
        crumbs.forEach(c -> items.add(item(c.label(), here.resolve(c.href()).toString())));
        items.add(item(self.title(), here.toString()));
        ObjectNode way = typed("BreadcrumbList");
        ArrayNode elements = way.putArray("itemListElement");
        for (int i = 0; i < items.size(); i++) {
            elements.add(items.get(i).put("position", i + 1));
        }
        return way;
    }

    private static ObjectNode item(String name, String address) {
        return typed("ListItem").put("name", name).put("item", address);
    }

    private static ObjectNode typed(String type) {
        return JsonText.object().put("@type", type);
    }

    private String absolute(OutputPath path) {
        return base + path;
    }

    /** As much as is shown, up to the end of a word. */
    private static String headline(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_HEADLINE) {
            return title;
        }
        return FirstWords.of(title, LONGEST_HEADLINE - 1) + "…";
    }
}
