package nl.foutwijzer.links;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.route.OutputPath;

/** Knows who reads which file, by how its name ends. A new kind of file gets a line here. */
final class LinkReaders {
    /**
     * What means the same whoever wrote it. JSON, XML and Markdown are ours, or a download that
     * nobody follows links in.
     */
    private static final Set<String> OF_AUTHORS = Set.of("html", "css", "svg", "webmanifest");

    private final Map<String, LinkReader> bySuffix;
    private final Map<String, LinkReader> byPath;

    LinkReaders(WholeAddresses whole) {
        LinkReader markdown = new MarkdownLinks();
        LinkReader json = new JsonLinks(whole);
        LinkReader xml = new XmlLinks();
        bySuffix =
                Map.of(
                        "html", new HtmlLinks(whole),
                        "css", new StyleLinks(),
                        "svg", xml,
                        "xml", xml,
                        "json", json,
                        "webmanifest", json,
                        "md", markdown);
        byPath = Map.of("llms.txt", markdown, "robots.txt", new RobotsLinks());
    }

    /**
     * @param authored whether it is a file of an author, copied as it is
     */
    Optional<LinkReader> of(OutputPath path, boolean authored) {
        String suffix = path.value().substring(path.value().lastIndexOf('.') + 1);
        if (authored && !OF_AUTHORS.contains(suffix)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byPath.getOrDefault(path.value(), bySuffix.get(suffix)));
    }
}
