package nl.foutwijzer.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.links.Link.Use;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads pages: what they lead to, load, send to and are known by. */
final class HtmlLinks implements LinkReader {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "poster", "data", "xlink:href");
    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset");

    /** What only warms a connection up leads nowhere. */
    private static final Set<String> NO_LINKS = Set.of("preconnect", "dns-prefetch");

    private static final Pattern LISTED = Pattern.compile("([^\\s,]\\S*)(\\s+[^,]*)?(,|$)");
    private static final Pattern REFRESH =
            Pattern.compile(
                    "[^;,]*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);

    private final WholeAddresses whole;
    private final LinkReader json;
    private final LinkReader style = new StyleLinks();

    HtmlLinks(WholeAddresses whole) {
        this.whole = whole;
        this.json = new JsonLinks(whole);
    }

    @Override
    public FoundLinks read(String text) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        List<Link> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (Element element : page.getAllElements()) {
            anchors.add(element.id());
            if (element.normalName().equals("a")) {
                anchors.add(element.attr("name"));
            }
            element.attributes().forEach(a -> add(element, a, links));
            addInner(element, links);
        }
        anchors.remove("");
        return new FoundLinks(links, anchors);
    }

    private void add(Element element, Attribute attribute, List<Link> links) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        int offset = Math.max(0, attribute.sourceRange().valueRange().startPos());
        if (LISTS.contains(name)) {
            addListed(value, offset, links);
        } else if (name.equals("content") && isRefresh(element)) {
            Matcher refresh = REFRESH.matcher(value);
            if (refresh.lookingAt()) {
                links.add(new Link(refresh.group(1), offset + refresh.start(1), Use.CHOICE));
            }
        } else {
            use(element, name, value).ifPresent(use -> links.add(new Link(value, offset, use)));
        }
    }

    private static boolean isRefresh(Element element) {
        return element.attr("http-equiv").equalsIgnoreCase("refresh");
    }

    private Optional<Use> use(Element element, String name, String value) {
        if (ADDRESSES.contains(name)) {
            return NO_LINKS.contains(element.attr("rel"))
                    ? Optional.empty()
                    : Optional.of(use(element));
        }
        Use declared = ThemeAddresses.BY_ATTRIBUTE.get(name);
        if (declared == null && whole.contain(value)) {
            return Optional.of(Use.FILE);
        }
        return Optional.ofNullable(declared);
    }

    private static Use use(Element element) {
        boolean alternate =
                element.normalName().equals("link")
                        && element.hasAttr("hreflang")
                        && element.attr("rel").equals("alternate")
                        && !element.hasAttr("type"); // a feed, or the page for programs
        if (alternate) {
            return Use.VERSION;
        }
        return element.closest("[data-chooser]") == null ? Use.FILE : Use.CHOICE;
    }

    /** The pictures of a {@code srcset}, each with a width or a density behind it. */
    private static void addListed(String value, int offset, List<Link> links) {
        Matcher listed = LISTED.matcher(value);
        while (!value.contains("data:") && listed.find()) {
            String address = listed.group(1).replaceFirst(",$", "");
            links.add(new Link(address, offset + listed.start(1), Use.FILE));
        }
    }

    /** Styles, and what programs are told, that stand in the page itself. */
    private void addInner(Element element, List<Link> links) {
        boolean isStyle = element.normalName().equals("style");
        boolean isData = element.attr("type").equals("application/ld+json");
        if (isStyle || isData) {
            int offset = Math.max(0, element.sourceRange().endPos());
            for (Link link : (isStyle ? style : json).read(element.data()).links()) {
                links.add(new Link(link.address(), offset + link.offset(), link.use()));
            }
        }
    }
}
