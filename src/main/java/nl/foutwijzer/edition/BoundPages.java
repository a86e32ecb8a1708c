package nl.foutwijzer.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a site that one document holds. Each has an id made of its path, and what stands in
 * it has that before its own id, so that each id is the document's only one.
 */
final class BoundPages {
    /** On an element that says what a page of the site says elsewhere. */
    private static final String STANDS_FOR = "data-for";

    private static final String NUMBER = "data-number";

    /** How much deeper the headings of a page's own text stand in the document. */
    private static final int DEEPER = 3;

    private static final int DEEPEST = 6;

    private final Map<String, Element> byId = new HashMap<>();

    private BoundPages() {}

    /** Gives the pages in a document their ids, and their headings their rank. */
    static BoundPages in(Document document) {
        for (Element page : document.select("[" + SiteAddress.PAGE + "]")) {
            String id = id(page.attr(SiteAddress.PAGE));
            page.select("[id]").forEach(e -> e.id(id + "." + e.id()));
            page.id(id);
            page.select("> .prose :is(h2, h3, h4, h5)").forEach(BoundPages::lower);
        }
        document.select("[" + STANDS_FOR + "]").forEach(e -> e.id(id(e.attr(STANDS_FOR))));
        BoundPages pages = new BoundPages();
        document.select("[id]").forEach(e -> pages.byId.put(e.id(), e));
        return pages;
    }

    private static void lower(Element heading) {
        int rank = heading.normalName().charAt(1) - '0';
        heading.tagName("h" + Math.min(rank + DEEPER, DEEPEST));
    }

    /** Takes out what told of the site. */
    static void forget(Document document) {
        for (String name : new String[] {SiteAddress.PAGE, STANDS_FOR, NUMBER}) {
            document.select("[" + name + "]").removeAttr(name);
        }
    }

    /** What an address means in the document: the very place, or else its page. */
    Optional<Element> find(SiteAddress address) {
        String page = id(address.path());
        if (page.isEmpty()) {
            return Optional.ofNullable(byId.get(address.fragment()));
        }
        return Optional.ofNullable(byId.get(page + "." + address.fragment()))
                .or(() -> Optional.ofNullable(byId.get(page)));
    }

    /** The number under which an element stands, or empty. */
    static String number(Element element) {
        Element page = element.closest("[" + NUMBER + "]");
        return page == null ? "" : page.attr(NUMBER);
    }

    private static String id(String path) {
        return path.replaceFirst("\\.html$", "").replace('/', '.');
    }
}
