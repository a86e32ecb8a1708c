package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An address inside the site.
 *
 * @param path below the site's root, decoded
 * @param fragment the id that it names, decoded, or empty
 * @param written all of it below the site's root, as addresses are written
 */
record SiteAddress(String path, String fragment, String written) {
    /** On an element that holds a page: where that stands in the site. */
    static final String PAGE = "data-page";

    private static final String ROOT = "http://any/";
    private static final Pattern WHOLE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    /** What authors write and RFC 3986 has encoded. */
    private static final Pattern RAW =
            Pattern.compile("[^!-~]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    /**
     * Where an address leads that an element holds; nothing where that is elsewhere.
     *
     * @param baseUrl of the site, whose whole addresses lead into it too
     */
    static Optional<SiteAddress> of(Element holder, String address, Optional<String> baseUrl) {
        Element page = holder.closest("[" + PAGE + "]");
        String from = page == null ? "" : page.attr(PAGE);
        if (baseUrl.filter(address::startsWith).isPresent()) {
            return of("", address.substring(baseUrl.get().length()));
        }
        return WHOLE.matcher(address).matches() ? Optional.empty() : of(from, address);
    }

    private static Optional<SiteAddress> of(String from, String address) {
        try {
            URI page = new URI(ROOT + encoded(from));
            URI uri =
                    address.startsWith("#")
                            ? new URI(page + encoded(address))
                            : page.resolve(new URI(encoded(address)));
            String fragment = uri.getFragment();
            return Optional.of(
                    new SiteAddress(
                            uri.getPath().substring(1),
                            fragment == null ? "" : fragment,
                            uri.toString().substring(ROOT.length())));
        } catch (URISyntaxException e) {
            return Optional.empty(); // nobody can follow it; it stays as it was written
        }
    }

    private static String encoded(String address) {
        return RAW.matcher(address)
                .replaceAll(found -> URLEncoder.encode(found.group(), UTF_8).replace("+", "%20"));
    }

    /** The same on the web. */
    String under(String baseUrl) {
        return baseUrl + written;
    }
}
