package nl.foutwijzer.edition;

import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.links.ThemeAddresses;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.nodes.Element;

/**
 * Leads the links of a page to where things stand inside one file: {@code #nl/code/0x87d1041c} is a
 * page, {@code #nl/code/0x87d1041c:ios} a place in it. What leads to something that the file does
 * not hold becomes the words that it was.
 */
final class PageLinks {
    private final String from;
    private final Set<String> pages;
    private final Attachments attachments;

    /**
     * @param from the page
     * @param pages the paths of all that the file holds
     */
    PageLinks(OutputPath from, Set<String> pages, Attachments attachments) {
        this.from = from.value();
        this.pages = pages;
        this.attachments = attachments;
    }

    /** Rewrites all addresses below an element, and its pictures. */
    void rewrite(Element root) {
        root.select("img[src]").forEach(this::show);
        root.select("[action]").forEach(form -> place(form, "action"));
        ThemeAddresses.NAMES.forEach(
                name -> root.select("[" + name + "]").forEach(e -> place(e, name)));
        root.select("a[href]").forEach(this::lead);
    }

    private void show(Element image) {
        Optional<String> path = path(image.attr("src"));
        if (path.isEmpty()) {
            return;
        }
        Element link = image.closest("a.zoom");
        Element shown = attachments.picture(path.get(), image).orElse(null);
        if (shown == null) {
            image.remove();
        } else if (link == null) {
            image.replaceWith(shown);
        } else {
            enlarge(shown, link);
            link.replaceWith(shown);
        }
    }

    /** Without scripts a picture cannot be shown on its own, so it is no link. */
    private void enlarge(Element shown, Element link) {
        path(link.attr("href"))
                .flatMap(large -> attachments.picture(large, new Element("img")))
                .map(large -> large.expectFirst("use").attr("href"))
                .ifPresent(large -> shown.attr("data-large", large));
    }

    private void place(Element element, String name) {
        SiteAddress.of(from, element.attr(name))
                .ifPresent(a -> element.attr(name, page(a).orElse("#" + a.path())));
    }

    private void lead(Element link) {
        Optional<SiteAddress> address = SiteAddress.of(from, link.attr("href"));
        if (address.isEmpty()) {
            return;
        }
        Optional<String> inside =
                page(address.get()).or(() -> attachments.file(address.get().path()));
        if (inside.isPresent()) {
            link.attr("href", inside.get());
        } else if (link.hasAttr("download")) {
            link.remove(); // its words say that there is a file
        } else {
            link.unwrap();
        }
    }

    private Optional<String> page(SiteAddress address) {
        return Optional.of(address.path())
                .filter(pages::contains)
                .map(OutputPath::new)
                .map(path -> PageAddress.of(path).link(address.query(), address.fragment()));
    }

    /** The path in the site; nothing for what stands elsewhere. */
    private Optional<String> path(String address) {
        return SiteAddress.of(from, address).map(SiteAddress::path);
    }
}
