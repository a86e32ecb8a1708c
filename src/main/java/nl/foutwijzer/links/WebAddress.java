package nl.foutwijzer.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as people write them: with letters of any script in host and path. */
final class WebAddress {
    private static final Pattern HOST =
            Pattern.compile("(https?://)([^/?#:@]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    /** As a client can ask for it; nothing where it is none. */
    static Optional<URI> parse(String address) {
        Matcher host = HOST.matcher(address.strip());
        try {
            String ascii =
                    host.matches()
                            ? host.group(1) + IDN.toASCII(host.group(2)) + host.group(3)
                            : address.strip();
            return Optional.of(new URI(encoded(ascii)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isScheme(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    /** Percent-encodes what browsers take but RFC 3986 does not. */
    private static String encoded(String address) throws URISyntaxException {
        StringBuilder out = new StringBuilder();
        STRAY.matcher(address)
                .replaceAll("%25")
                .codePoints()
                .forEach(
                        c -> {
                            boolean stray = c <= ' ' || "\"<>[]\\^`{|}".indexOf(c) >= 0;
                            if (stray) {
                                out.append(String.format(java.util.Locale.ROOT, "%%%02X", c));
                            } else {
                                out.appendCodePoint(c);
                            }
                        });
        return new URI(out.toString()).toASCIIString();
    }

    /** In lower case; nothing for an address without one. */
    static @Nullable String host(URI address) {
        String host = address.getHost();
        return host == null ? null : host.toLowerCase(java.util.Locale.ROOT);
    }
}
