package nl.foutwijzer.edition;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An address inside the site.
 *
 * @param path below the site's root
 * @param fragment the id that it names, or empty
 */
record SiteAddress(String path, String fragment) {
    /** On an element that holds a page: where that stands in the site. */
    static final String PAGE = "data-page";

    private static final URI ROOT = URI.create("http://any/");
    private static final Pattern WHOLE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    /**
     * Where an address leads that an element holds; nothing where that is elsewhere.
     *
     * @param baseUrl of the site, whose whole addresses lead into it too
     */
    static Optional<SiteAddress> of(Element holder, String address, Optional<String> baseUrl) {
        Element page = holder.closest("[" + PAGE + "]");
        String from = page == null ? "" : page.attr(PAGE);
        if (baseUrl.filter(address::startsWith).isPresent()) {
            return of(ROOT.resolve(address.substring(baseUrl.get().length())));
        }
        return WHOLE.matcher(address).matches()
                ? Optional.empty()
                : of(
                        address.startsWith("#")
                                ? URI.create(ROOT + from + address)
                                : ROOT.resolve(from).resolve(address));
    }

    private static Optional<SiteAddress> of(URI uri) {
        String fragment = uri.getFragment();
        return Optional.of(
                new SiteAddress(uri.getPath().substring(1), fragment == null ? "" : fragment));
    }

    /** The same on the web. */
    String under(String baseUrl) {
        String whole = baseUrl + URI.create(ROOT.getRawPath()).relativize(URI.create(path));
        return fragment.isEmpty() ? whole : whole + "#" + fragment;
    }
}
