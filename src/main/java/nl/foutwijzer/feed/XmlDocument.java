package nl.foutwijzer.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document while it is written, the same bytes on every machine. */
final class XmlDocument {
    private final XMLStreamWriter xml;

    private XmlDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands inside an element. */
    interface Content {
        void write(XmlDocument document) throws XMLStreamException;
    }

    /**
     * A whole document.
     *
     * @param root the name of its outermost element
     * @param namespace of all elements without a prefix
     */
    static byte[] bytes(String root, String namespace, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            content.write(new XmlDocument(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing here can fail but the program
        }
        return out.toByteArray();
    }

    /** Where the outermost element begins, before anything else. */
    void prefix(String prefix, String namespace) throws XMLStreamException {
        xml.writeNamespace(prefix, namespace);
    }

    /** An attribute of the element that was begun last, as {@code xml:lang}. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, sound(value));
    }

    /** An element on a line of its own, with others in it. */
    void element(String name, Content content) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(sound(text));
    }

    /**
     * An element with nothing but attributes.
     *
     * @param attributes names and values in turn
     */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** A text without the characters that no XML document may hold. */
    private static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().filter(XmlDocument::isAllowed).forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
