package nl.foutwijzer.links;

import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;

/** Reads {@code robots.txt}: where it says that the sitemap is. */
final class RobotsLinks implements LinkReader {
    private static final Pattern SITEMAP = Pattern.compile("(?im)^sitemap:[ \\t]*(\\S+)");

    @Override
    public FoundLinks read(String text) {
        return new FoundLinks(
                SITEMAP.matcher(text)
                        .results()
                        .map(m -> new Link(m.group(1), m.start(1), Use.FILE))
                        .toList());
    }
}
