package nl.foutwijzer.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes addresses at which readers tell a site's editors about a page. */
final class FeedbackLinks {
    /** Stands for what a reader searched for, where only a script can know it. */
    static final String QUERY = "{query}";

    /** Enough to tell one version of a page from another. */
    private static final int HASH_DIGITS = 8;

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Optional<String> pattern;
    private final LocalDate edition;

    /**
     * @param pattern as the site states it
     */
    FeedbackLinks(Optional<String> pattern, LocalDate edition) {
        this.pattern = pattern.map(p -> p.replace(" ", "%20")); // an author writes as it reads
        this.edition = edition;
    }

    /**
     * The address for one page.
     *
     * @param query what was searched for, or {@link #QUERY}
     * @return nothing where the site takes no feedback
     */
    Optional<String> of(FrameComposer.Self self, String query) {
        return pattern.map(p -> filled(p, self, query));
    }

    private String filled(String address, FrameComposer.Self self, String query) {
        Map<String, String> values = new TreeMap<>();
        values.put("code", encoded(self.subject()));
        values.put("language", encoded(self.language().value()));
        values.put("edition", edition.toString());
        values.put("page", encoded(self.path().value()).replace("%2F", "/"));
        values.put("hash", hash(self));
        values.put("query", query);
        return PLACE.matcher(address)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        values.getOrDefault(place.group(1), place.group())));
    }

    /** Of the content alone, so that it stays the same until somebody changes that; or empty. */
    private static String hash(FrameComposer.Self self) {
        String content = self.content().digest();
        return content.substring(0, Math.min(HASH_DIGITS, content.length()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
