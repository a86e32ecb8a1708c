package nl.foutwijzer.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;

/** Reads styles: what they load. */
final class StyleLinks implements LinkReader {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i:url\\(\\s*|@import\\s+(?=[\"']))(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"')]+))");

    @Override
    public FoundLinks read(String text) {
        String rules = COMMENT.matcher(text).replaceAll(c -> " ".repeat(c.group().length()));
        List<Link> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(rules);
        while (address.find()) {
            int group = address.group(1) != null ? 1 : address.group(2) != null ? 2 : 3;
            links.add(new Link(address.group(group), address.start(group), Use.FILE));
        }
        return new FoundLinks(links);
    }
}
