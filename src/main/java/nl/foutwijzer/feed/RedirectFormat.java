package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.route.Redirect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How web servers are told to redirect. Where an address leads to is written in percent-encoding,
 * which leaves nothing that a server could take for a variable.
 */
public enum RedirectFormat {
    /** The file {@code _redirects}; without the {@code !} a page that stands there wins. */
    NETLIFY,

    /** For a {@code server} block; {@code location =} compares what it is asked for, decoded. */
    NGINX,

    /** For a virtual host or {@code .htaccess}; Apache puts the query string at the very end. */
    APACHE,

    /** The routing rules of a bucket that is a website; keys have no slash in front. */
    S3_JSON;

    /** How many routing rules a bucket takes. */
    public static final int MOST_S3_RULES = 50;

    private static final String UNRESERVED = "-._~!*'()+,=@/";

    /** The name that a command uses: {@code s3-json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RedirectFormat> byId(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** The names of all. */
    public static String ids() {
        return Arrays.stream(values()).map(RedirectFormat::id).collect(Collectors.joining(", "));
    }

    /**
     * Redirects as a server reads them.
     *
     * @param root the path of the site's root, with a slash at both ends
     */
    public String format(List<Redirect> redirects, String root) {
        return this == S3_JSON
                ? rules(redirects, root.substring(1))
                : redirects.stream().map(r -> line(r, root) + "\n").collect(Collectors.joining());
    }

    private String line(Redirect redirect, String root) {
        String from = root + redirect.from();
        String to = encoded(root + redirect.to());
        String anchor = anchor(redirect);
        return switch (this) {
            case NETLIFY -> encoded(from) + " " + to + anchor + " 301!";
            case NGINX ->
                    "location = "
                            + quoted(from)
                            + " { return 301 \""
                            + to
                            + "$is_args$args"
                            + anchor
                            + "\"; }";
            case APACHE -> "Redirect 301 " + quoted(from) + " \"" + to + anchor + "\"";
            case S3_JSON -> throw new IllegalStateException("these are no lines");
        };
    }

    private static String rules(List<Redirect> redirects, String prefix) {
        ArrayNode rules = JsonText.array();
        for (Redirect redirect : redirects) {
            String to = encoded(prefix + redirect.to()) + anchor(redirect);
            ObjectNode rule = rules.addObject();
            rule.putObject("Condition").put("KeyPrefixEquals", prefix + redirect.from());
            rule.putObject("Redirect").put("ReplaceKeyWith", to).put("HttpRedirectCode", "301");
        }
        return JsonText.print(rules);
    }

    /** A path as servers compare it, decoded. */
    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String anchor(Redirect redirect) {
        String id = redirect.anchor();
        return id.isEmpty() ? "" : "#" + encoded(id.substring(1));
    }

    private static String encoded(String text) {
        StringBuilder result = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= '0' && c <= '9')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= 'a' && c <= 'z')
                            || UNRESERVED.indexOf(c) >= 0;
            result.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return result.toString();
    }
}
