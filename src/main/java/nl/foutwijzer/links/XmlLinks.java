package nl.foutwijzer.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.foutwijzer.links.Link.Use;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads sitemaps, Atom feeds, descriptions of searches, and drawings. */
final class XmlLinks implements LinkReader {
    private static final Set<String> ATTRIBUTES = Set.of("href", "xlink:href", "src", "template");

    /** Elements whose text is an address. */
    private static final Set<String> ELEMENTS =
            Set.of("loc", "icon", "logo", "Image", "SearchForm", "moz:SearchForm", "uri");

    @Override
    public FoundLinks read(String text) {
        Document file = Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
        List<Link> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (Element element : file.getAllElements()) {
            anchors.add(element.id());
            for (Attribute attribute : element.attributes()) {
                if (ATTRIBUTES.contains(attribute.getKey())) {
                    int offset = attribute.sourceRange().valueRange().startPos();
                    links.add(link(attribute.getValue(), offset));
                }
            }
            if (ELEMENTS.contains(element.tagName())) {
                for (TextNode words : element.textNodes()) {
                    links.add(link(words.text().strip(), words.sourceRange().startPos()));
                }
            }
        }
        anchors.remove("");
        return new FoundLinks(links, anchors);
    }

    private static Link link(String address, int offset) {
        return new Link(address, Math.max(0, offset), Use.FILE);
    }
}
