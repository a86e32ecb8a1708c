package nl.foutwijzer.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.foutwijzer.page.PublicAddress;

/** Writes lists of pages as search engines read them: the protocol of sitemaps.org. */
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Sitemap() {}

    /** What stands inside the outermost element. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** One file of at most 50,000 pages. */
    public static byte[] bytes(List<PublicAddress.Listed> pages) {
        return document(
                "urlset",
                xml -> {
                    xml.writeNamespace("xhtml", XHTML);
                    for (PublicAddress.Listed page : pages) {
                        write(page, xml);
                    }
                });
    }

    /** A file that leads to others. */
    public static byte[] index(List<String> addresses) {
        return document(
                "sitemapindex",
                xml -> {
                    for (String address : addresses) {
                        xml.writeCharacters("\n");
                        xml.writeStartElement("sitemap");
                        element("loc", address, xml);
                        xml.writeEndElement();
                    }
                });
    }

    private static void write(PublicAddress.Listed page, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("url");
        element("loc", page.address().canonical(), xml);
        if (page.changed().isPresent()) {
            element("lastmod", page.changed().get().toString(), xml);
        }
        for (PublicAddress.Version version : page.address().versions()) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", version.hreflang());
            xml.writeAttribute("href", version.href());
        }
        xml.writeEndElement();
    }

    private static void element(String name, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static byte[] document(String root, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing here can fail but the program
        }
        return out.toByteArray();
    }
}
