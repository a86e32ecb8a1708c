package nl.foutwijzer.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads data for programs: relative addresses under the names that they have there, and whole ones
 * of this site under any. What leads elsewhere stands on a page too, or is a mere name.
 */
final class JsonLinks implements LinkReader {
    private static final Set<String> FILES = Set.of("url", "href", "src", "json", "permalink");
    private static final Set<String> FOLDERS = Set.of("start_url", "scope");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final JsonFactory FACTORY = new JsonFactory();

    private final WholeAddresses whole;

    JsonLinks(WholeAddresses whole) {
        this.whole = whole;
    }

    @Override
    public FoundLinks read(String text) {
        List<Link> links = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if (t == JsonToken.VALUE_STRING) {
                    add(parser, links);
                }
            }
        } catch (JacksonException e) {
            return new FoundLinks(links); // up to where it is JSON
        }
        return new FoundLinks(links);
    }

    private void add(JsonParser parser, List<Link> links) {
        String value = parser.getString();
        String name = String.valueOf(parser.currentName());
        int quote = (int) parser.currentTokenLocation().getCharOffset();
        if (whole.contain(value) || (FILES.contains(name) && isRelative(value))) {
            links.add(new Link(value, quote + 1, Use.FILE));
        } else if (FOLDERS.contains(name) && isRelative(value)) {
            links.add(new Link(value, quote + 1, Use.FOLDER));
        }
    }

    private static boolean isRelative(String value) {
        return !SCHEME.matcher(value).matches();
    }
}
