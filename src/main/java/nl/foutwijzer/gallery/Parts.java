package nl.foutwijzer.gallery;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parts of pages, to be shown together on one other page. */
final class Parts {
    private static final String LOADED = "link[rel=stylesheet], script[defer]";

    private final Pages pages;
    private final Map<String, Document> read = new LinkedHashMap<>();
    private int count;

    Parts(Pages pages) {
        this.pages = pages;
    }

    /**
     * Cuts out all that a selector selects.
     *
     * @throws IOException if it selects nothing
     */
    List<Element> cut(String path, String selector) throws IOException {
        Document page = read.get(path);
        if (page == null) {
            page = pages.read(path);
            read.put(path, page);
        }
        List<Element> found = page.select(selector);
        if (found.isEmpty()) {
            throw new IOException("the gallery finds no " + selector + " in " + path);
        }
        String name = "part" + ++count;
        return found.stream().map(element -> Part.of(element, name).element()).toList();
    }

    /** Lets a page load what the pages load of which it shows parts, each file once. */
    void loadInto(Element head) {
        for (Document page : read.values()) {
            for (Element file : page.head().select(LOADED)) {
                boolean there =
                        head.select(LOADED).stream()
                                .anyMatch(e -> e.attributes().equals(file.attributes()));
                if (!there) {
                    head.appendChild(file.clone());
                }
            }
        }
    }
}
