package nl.foutwijzer.feed;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.foutwijzer.page.ChangesFeed;

/** Writes feeds as readers of feeds read them: Atom, RFC 4287. */
public final class AtomFeed {
    public static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    public static byte[] bytes(ChangesFeed feed) {
        return XmlDocument.bytes(
                "feed",
                NAMESPACE,
                xml -> {
                    xml.attribute("xml:lang", feed.lang());
                    line("id", feed.id(), xml);
                    line("title", feed.title(), xml);
                    if (feed.subtitle() != null) {
                        line("subtitle", feed.subtitle(), xml);
                    }
                    line("updated", midnight(feed.updated()), xml);
                    xml.element("author", author -> author.element("name", feed.author()));
                    xml.element("generator", generator -> generator.text("Foutwijzer"));
                    xml.element("link", link -> link(link, "self", TYPE, feed.self()));
                    xml.element("link", link -> link(link, "alternate", "text/html", feed.page()));
                    for (ChangesFeed.Entry entry : feed.entries()) {
                        xml.element("entry", each -> write(entry, feed.lang(), each));
                    }
                });
    }

    private static void write(ChangesFeed.Entry entry, String lang, XmlDocument xml)
            throws XMLStreamException {
        if (!entry.lang().equals(lang)) {
            xml.attribute("xml:lang", entry.lang());
        }
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("published", midnight(entry.published()));
        xml.element("updated", midnight(entry.updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.href());
        xml.element("summary", entry.summary());
    }

    private static void link(XmlDocument xml, String rel, String type, String href)
            throws XMLStreamException {
        xml.attribute("rel", rel);
        xml.attribute("type", type);
        xml.attribute("href", href);
    }

    private static void line(String name, String text, XmlDocument xml) throws XMLStreamException {
        xml.element(name, line -> line.text(text));
    }

    /** Content knows days only, and no zone: that of all is as good as any. */
    private static String midnight(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
