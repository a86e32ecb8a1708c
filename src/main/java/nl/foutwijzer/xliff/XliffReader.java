package nl.foutwijzer.xliff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 2, whoever wrote it. It believes nothing: no DTD, no entities, no endless depth. */
final class XliffReader {
    private static final int DEEPEST = 200;
    private static final Set<String> VERSIONS = Set.of("2.0", Names.VERSION);

    private final String name;
    private final List<ReadUnit> units = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable LanguagePair languages;
    private String file = "";
    private @Nullable UnitReader unit;
    private int depth;

    XliffReader(String name) {
        this.name = name;
    }

    XliffFile read(InputStream in) throws XliffException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing outside is read");
                });
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                line = xml.getLocation().getLineNumber();
                event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            // What the parser says of it depends on the JDK and its locale.
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            throw failure(Math.max(1, at), "this is not well-formed XML");
        }
        return new XliffFile(name, Objects.requireNonNull(languages), units);
    }

    private XliffException failure(int line, String message) {
        return new XliffException(name + ":" + line + ": " + message);
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException, XliffException {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw failure(line, "a DTD or an entity is not read");
            case XMLStreamConstants.START_ELEMENT -> start(xml, line);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> {
                if (unit != null) {
                    unit.text(xml.getText());
                }
            }
            default -> {
                // comments and processing instructions say nothing to us
            }
        }
    }

    private void start(XMLStreamReader xml, int line) throws XliffException {
        if (++depth > DEEPEST) {
            throw failure(line, "this is nested too deep");
        }
        boolean core = Names.CORE.equals(xml.getNamespaceURI());
        if (depth == 1) {
            languages = languages(xml, core, line);
        } else if (unit != null) {
            unit.start(xml, core);
        } else if (core && xml.getLocalName().equals("file")) {
            file = attribute(xml, "id");
        } else if (core && xml.getLocalName().equals("unit")) {
            unit = new UnitReader(file, attribute(xml, "id"), attribute(xml, "name"), line);
            if (!seen.add(file + "\n" + attribute(xml, "id"))) {
                throw failure(line, "this unit stands here for a second time");
            }
        }
    }

    private LanguagePair languages(XMLStreamReader xml, boolean core, int line)
            throws XliffException {
        String version = attribute(xml, "version");
        if (!xml.getLocalName().equals("xliff")) {
            throw failure(line, "this is not XLIFF");
        }
        if (!core || !VERSIONS.contains(version)) {
            throw failure(line, "this is not XLIFF 2.1 but " + Printable.of("'" + version + "'"));
        }
        try {
            return new LanguagePair(
                    LanguageTag.of(attribute(xml, "srcLang")),
                    LanguageTag.of(attribute(xml, "trgLang")));
        } catch (IllegalArgumentException e) {
            throw failure(line, "srcLang and trgLang must name a language each");
        }
    }

    private void end(XMLStreamReader xml) {
        depth--;
        if (unit != null
                && unit.end(xml.getLocalName(), Names.CORE.equals(xml.getNamespaceURI()))) {
            units.add(unit.unit());
            unit = null;
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
