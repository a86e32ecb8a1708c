package nl.foutwijzer.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What the pages of a site lead to and load, within the site. */
final class SiteLinks {
    /** The attributes that name a file, but for those of the search index. */
    private static final List<String> ADDRESSES =
            List.of(
                    "href",
                    "src",
                    "action",
                    "data-search",
                    "data-bundle",
                    "data-words",
                    "data-scan");

    private final URI root;
    private final Set<String> files;
    private final Map<String, Document> pages;
    private int followed;

    /**
     * @param root where the site stands, for absolute addresses
     */
    SiteLinks(URI root, Set<String> files, Map<String, Document> pages) {
        this.root = root;
        this.files = files;
        this.pages = pages;
    }

    /** How many links within the site were looked at. */
    int followed() {
        return followed;
    }

    /** The links of a page that lead to no file, or to a part that its target does not have. */
    List<String> broken(String path) {
        List<String> broken = new ArrayList<>();
        for (URI target : internal(path).toList()) {
            followed++;
            String file = file(target);
            if (!files.contains(file) || !hasAnchor(file, target.getFragment())) {
                broken.add(path + " -> " + target);
            }
        }
        return broken;
    }

    Set<String> reachableFrom(String start) {
        Set<String> seen = new TreeSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            internal(next.remove())
                    .map(this::file)
                    .filter(f -> pages.containsKey(f) && seen.add(f))
                    .forEach(next::add);
        }
        return seen;
    }

    private Stream<URI> internal(String path) {
        URI base = root.resolve(path);
        return addresses(pages.get(path))
                .map(base::resolve)
                .filter(uri -> root.getHost().equals(uri.getHost()));
    }

    private static Stream<String> addresses(Document page) {
        return ADDRESSES.stream()
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
    }

    private String file(URI target) {
        return target.getPath().substring(root.getPath().length());
    }

    private boolean hasAnchor(String file, String anchor) {
        return anchor == null
                || (pages.containsKey(file) && pages.get(file).getElementById(anchor) != null);
    }
}
