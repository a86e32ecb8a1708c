package nl.foutwijzer.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Tells what the addresses in a site lead to, as a browser resolves them. */
final class Addresses {
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/]+");

    private final Optional<String> base;
    private final String origin;

    /** Where the site begins on its host; it begins and ends in {@code /}. */
    private final String root;

    /**
     * @param base where the site stands, ending in {@code /}; nothing where it may stand anywhere
     */
    Addresses(Optional<String> base) {
        this.base = base;
        Matcher start = ORIGIN.matcher(base.orElse(""));
        this.origin = start.lookingAt() ? start.group() : "";
        this.root = base.map(b -> b.substring(origin.length())).orElse("/");
    }

    Destination of(Link link, OutputPath from) {
        String address = link.address().strip();
        Matcher scheme = SCHEME.matcher(address);
        if (base.isPresent() && (address + "/").startsWith(base.get())) {
            return inside(
                    "", address.substring(Math.min(address.length(), base.get().length())), true);
        }
        if (scheme.matches()) {
            return WebAddress.isScheme(scheme.group(1)) ? web(address) : new Destination.Local();
        }
        if (address.startsWith("//")) {
            return web("https:" + address);
        }
        if (address.startsWith("/")) {
            return rooted(address);
        }
        if (from.equals(Router.notFound()) && !address.isEmpty() && !address.startsWith("#")) {
            return new Destination.Adrift(address);
        }
        return relative(link.use() == Use.FOLDER && address.isEmpty() ? "." : address, from);
    }

    private static Destination web(String address) {
        return new Destination.Web(address.replaceFirst("#.*", ""));
    }

    private Destination rooted(String address) {
        if (address.startsWith(root)) {
            return inside("", address.substring(root.length()), false);
        }
        return origin.isEmpty() ? new Destination.Outside(address) : web(origin + address);
    }

    private static Destination relative(String address, OutputPath from) {
        String path = path(address);
        if (path.isEmpty()) {
            return new Destination.Inside(from.value(), fragment(address), false);
        }
        return inside(from.folder(), address, false);
    }

    /** Behind a folder of the site. */
    private static Destination inside(String folder, String address, boolean whole) {
        List<String> segments = new ArrayList<>();
        if (!folder.isEmpty()) {
            segments.addAll(Arrays.asList(folder.split("/")));
        }
        boolean isFolder = true;
        for (String segment : path(address).split("/", -1)) {
            isFolder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return new Destination.Outside(address);
                }
                segments.remove(segments.size() - 1);
            } else if (!isFolder) {
                segments.add(decode(segment));
            }
        }
        String path = String.join("/", segments) + (isFolder && !segments.isEmpty() ? "/" : "");
        return new Destination.Inside(path, fragment(address), whole);
    }

    private static String path(String address) {
        return address.replaceFirst("(?s)[?#].*", "");
    }

    /** The id that an address names; nothing for the top of a page and for words to be marked. */
    private static String fragment(String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1).replaceFirst(":~:.*", "");
        return fragment.equals("top") ? "" : decode(fragment);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign means itself
        }
    }
}
