package nl.foutwijzer.content;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds in an SVG picture what runs scripts or reaches outside the picture. */
final class SvgSafety {
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "object", "embed");

    /** What is dangerous, and where. */
    record Danger(int line, int column, String message) {}

    private SvgSafety() {}

    static Optional<Danger> check(String svg) {
        try {
            XMLStreamReader reader = reader(svg);
            while (reader.hasNext()) {
                @Nullable String message = dangerAt(reader, reader.next());
                if (message != null) {
                    var at = reader.getLocation();
                    return Optional.of(
                            new Danger(at.getLineNumber(), at.getColumnNumber(), message));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNumber());
            int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
            return Optional.of(new Danger(line, column, "this SVG is not well-formed XML"));
        }
    }

    /** Reads nothing but the text itself. */
    static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(withoutMark(svg)));
    }

    private static String withoutMark(String svg) {
        return svg.startsWith("\uFEFF") ? svg.substring(1) : svg;
    }

    private static @Nullable String dangerAt(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> dangerOfElement(reader);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    "a processing instruction stands in this SVG";
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    reachesOutByStyle(reader.getText())
                            ? "a style in this SVG refers to something outside"
                            : null;
            default -> null;
        };
    }

    private static @Nullable String dangerOfElement(XMLStreamReader reader) {
        String element = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(element)) {
            return "<" + reader.getLocalName() + "> stands in this SVG";
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            if (name.startsWith("on")) {
                return "an event handler (" + name + ") stands in this SVG";
            }
            boolean reference = name.equals("href") || name.equals("src") || name.equals("base");
            if ((reference && !isInside(value)) || reachesOutByStyle(value)) {
                return "this SVG refers to something outside: " + name;
            }
            boolean animated = name.equals("attributename") && value.endsWith("href");
            if (animated) {
                return "an animation in this SVG changes a reference";
            }
        }
        return null;
    }

    private static boolean isInside(String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        return lower.startsWith("#")
                || lower.startsWith("data:image/png")
                || lower.startsWith("data:image/jpeg");
    }

    private static boolean reachesOutByStyle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int url = lower.indexOf("url(");
        while (url >= 0) {
            String target = lower.substring(url + 4).stripLeading();
            String bare = target.replaceFirst("^[\"']", "").stripLeading();
            if (!bare.startsWith("#")) {
                return true;
            }
            url = lower.indexOf("url(", url + 4);
        }
        return lower.contains("@import");
    }
}
