package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An address inside the site, below a root that stands for wherever the site is.
 *
 * @param uri whole, with that root
 */
record SiteAddress(URI uri) {
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
        if (baseUrl.filter(address::startsWith).isPresent()) {
            return of("", address.substring(baseUrl.get().length()));
        }
        Element page = holder.closest("[" + PAGE + "]");
        return of(page == null ? "" : page.attr(PAGE), address);
    }

    /**
     * Where an address leads; nothing where that is elsewhere.
     *
     * @param from the path of the page that has it
     */
    static Optional<SiteAddress> of(String from, String address) {
        if (WHOLE.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            URI page = new URI(ROOT + encoded(from));
            boolean isSamePage = address.isEmpty() || address.startsWith("#");
            return Optional.of(
                    new SiteAddress(
                            isSamePage
                                    ? new URI(page + encoded(address))
                                    : page.resolve(new URI(encoded(address)))));
        } catch (URISyntaxException e) {
            return Optional.empty(); // nobody can follow it; it stays as it was written
        }
    }

    private static String encoded(String address) {
        return RAW.matcher(address)
                .replaceAll(found -> URLEncoder.encode(found.group(), UTF_8).replace("+", "%20"));
    }

    /** Below the site's root, decoded. */
    String path() {
        return uri.getPath().substring(1);
    }

    /** The id that it names, decoded, or empty. */
    String fragment() {
        return Objects.requireNonNullElse(uri.getFragment(), "");
    }

    /** What it asks the page, as addresses are written: empty, or {@code ?} and more. */
    String query() {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    /** The same on the web. */
    String under(String baseUrl) {
        return baseUrl + uri.toString().substring(ROOT.length());
    }
}
