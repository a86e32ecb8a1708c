package nl.foutwijzer.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XmlTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a <>&\"'\r\n\t\u0001\u0085\u2028\uFFFE\uD800]]>é漢")
                .withChars("\uD83D\uDE00")
                .ofMaxLength(20);
    }

    @Property(tries = 300)
    void anyTextComesBack(@ForAll("texts") String text) throws Exception {
        Xml xml = new Xml();
        xml.open("xliff", "xmlns", Names.CORE, "version", "2.1", "srcLang", "nl", "trgLang", "de")
                .open("file", "id", "f")
                .open("unit", "id", "u", "name", text)
                .open("segment")
                .open("source")
                .text(text)
                .close();
        String written = xml.closeOnLine().closeOnLine().closeOnLine().closeOnLine().finish();
        InputStream in = new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
        XliffFile read = new XliffReader("x").read(in);
        assertThat(read.units().get(0).source().text()).isEqualTo(text);
    }
}
