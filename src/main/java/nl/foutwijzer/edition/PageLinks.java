package nl.foutwijzer.edition;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.links.ThemeAddresses;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leads the links of a page to where things stand inside one file: {@code #nl/code/0x87d1041c} is a
 * page, {@code #nl/code/0x87d1041c:ios} a place in it. What leads to something that the file does
 * not hold becomes the words that it was.
 */
final class PageLinks {
    private static final String HOST = "http://any";

    private final URI base;
    private final Set<String> pages;
    private final Attachments attachments;

    /**
     * @param from the page
     * @param pages the paths of all that the file holds
     */
    PageLinks(OutputPath from, Set<String> pages, Attachments attachments) {
        this.base = URI.create(HOST + "/").resolve(from.value());
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
        URI target = resolve(element.attr(name));
        if (target != null) {
            String path = target.getPath().substring(1);
            @Nullable String inside = path.isEmpty() ? null : page(target, path);
            element.attr(name, inside == null ? "#" + path : inside);
        }
    }

    private void lead(Element link) {
        URI target = resolve(link.attr("href"));
        if (target == null) {
            return;
        }
        String path = target.getPath().substring(1);
        @Nullable String page = path.isEmpty() ? null : page(target, path);
        @Nullable String inside = page == null ? attachments.file(path).orElse(null) : page;
        if (inside != null) {
            link.attr("href", inside);
        } else if (link.hasAttr("download")) {
            link.remove(); // its words say that there is a file
        } else {
            link.unwrap();
        }
    }

    private @Nullable String page(URI target, String path) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String anchor = target.getRawFragment() == null ? "" : target.getRawFragment();
        return pages.contains(path)
                ? PageAddress.of(new OutputPath(path)).link(query, anchor)
                : null;
    }

    /** The path in the site; nothing for what stands elsewhere. */
    private Optional<String> path(String address) {
        return Optional.ofNullable(resolve(address)).map(u -> u.getPath().substring(1));
    }

    private @Nullable URI resolve(String address) {
        try {
            URI target = base.resolve(address.isEmpty() ? base.getPath() : address);
            return target.toString().startsWith(HOST + "/") ? target : null;
        } catch (IllegalArgumentException e) {
            return null; // not an address that a URI can have, so none of ours
        }
    }
}
