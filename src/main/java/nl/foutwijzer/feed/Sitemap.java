package nl.foutwijzer.feed;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.foutwijzer.page.PublicAddress;

/** Writes lists of pages as search engines read them: the protocol of sitemaps.org. */
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    /** One file of at most 50,000 pages. */
    public static byte[] bytes(List<PublicAddress.Listed> pages) {
        return XmlDocument.bytes(
                "urlset",
                NAMESPACE,
                xml -> {
                    xml.prefix("xhtml", XHTML);
                    for (PublicAddress.Listed page : pages) {
                        xml.element("url", url -> write(page, url));
                    }
                });
    }

    /** A file that leads to others. */
    public static byte[] index(List<String> addresses) {
        return XmlDocument.bytes(
                "sitemapindex",
                NAMESPACE,
                xml -> {
                    for (String address : addresses) {
                        xml.element("sitemap", sitemap -> sitemap.element("loc", address));
                    }
                });
    }

    private static void write(PublicAddress.Listed page, XmlDocument xml)
            throws XMLStreamException {
        xml.element("loc", page.address().canonical());
        if (page.changed().isPresent()) {
            xml.element("lastmod", page.changed().get().toString());
        }
        for (PublicAddress.Version version : page.address().versions()) {
            xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    version.hreflang(),
                    "href",
                    version.href());
        }
    }
}
