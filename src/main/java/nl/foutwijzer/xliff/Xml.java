package nl.foutwijzer.xliff;

import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in which each element stands on a line of its own, but for those within text. */
final class Xml {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("\\p{Cntrl}|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    Xml() {
        try {
            // The JDK's own, whatever else the class path has: all write other bytes.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that writes to memory, and so fails only by a fault of ours. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An element on a line of its own.
     *
     * @param attributes names and values, in turn; those with empty values are left out
     */
    Xml open(String name, String... attributes) {
        line(depth++);
        return inline(name, attributes);
    }

    /** An element that stands in a text. */
    Xml inline(String name, String... attributes) {
        write(() -> xml.writeStartElement(name));
        attributes(attributes);
        return this;
    }

    /** An element without content that stands in a text. */
    Xml empty(String name, String... attributes) {
        write(() -> xml.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = UNPRINTABLE.matcher(attributes[i + 1]).replaceAll(" ");
            if (!value.isEmpty()) {
                write(() -> xml.writeAttribute(name, value));
            }
        }
    }

    /** Text, in which what XML cannot hold is spelled out. */
    Xml text(String text) {
        StringBuilder run = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (isAllowed(c)) {
                                run.appendCodePoint(c);
                            } else {
                                characters(run);
                                special(c);
                            }
                        });
        characters(run);
        return this;
    }

    private void characters(StringBuilder run) {
        String text = run.toString();
        run.setLength(0);
        write(() -> xml.writeCharacters(text));
    }

    private void special(int c) {
        if (c == '\r') {
            write(() -> xml.writeEntityRef("#13"));
        } else {
            empty("cp", "hex", String.format(Locale.ROOT, "%04X", c));
        }
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }

    /** Ends an element that stands in a text, or that holds one. */
    Xml end() {
        write(xml::writeEndElement);
        return this;
    }

    /** Ends an element that was opened on a line, and that holds text. */
    Xml close() {
        depth--;
        return end();
    }

    /** Ends an element that was opened on a line, on one of its own. */
    Xml closeOnLine() {
        line(--depth);
        return end();
    }

    private void line(int level) {
        write(() -> xml.writeCharacters("\n" + " ".repeat(level)));
    }

    String finish() {
        write(xml::writeEndDocument);
        return out + "\n";
    }
}
