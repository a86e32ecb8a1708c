package nl.foutwijzer.xliff;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** Judges XLIFF as others do: by the schemas of OASIS, and by a library that reads it. */
public final class Judge {
    private static final String HOME = "/net/sf/okapi/lib/xliff2/";

    private Judge() {}

    /** What is wrong with a document; empty if nothing is. */
    public static List<String> faults(String xliff) {
        List<String> faults = new ArrayList<>();
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Source[] schemas = {
                schema("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"),
                schema("xliff_core_2.0.xsd"),
                schema("modules/metadata.xsd")
            };
            factory.newSchema(schemas)
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xliff)));
        } catch (org.xml.sax.SAXException | java.io.IOException e) {
            faults.add("schema: " + e);
        }
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (RuntimeException e) {
            faults.add("okapi: " + e);
        }
        return faults;
    }

    private static Source schema(String name) {
        var url = java.util.Objects.requireNonNull(Judge.class.getResource(HOME + name));
        return new StreamSource(url.toExternalForm());
    }
}
