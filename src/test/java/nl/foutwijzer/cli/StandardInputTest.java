package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardInputTest {
    private static String read(byte... bytes) throws IOException {
        try (Reader reader = StandardInput.decode(new ByteArrayInputStream(bytes))) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    @Test
    void readsUtf8() throws IOException {
        assertThat(read("fout é 二".getBytes(StandardCharsets.UTF_8))).isEqualTo("fout é 二");
        assertThat(read()).isEmpty();
        assertThat(read((byte) 'a')).isEqualTo("a");
    }

    @Test
    void readsWhatWindowsWritesAsUnicode() throws IOException {
        assertThat(read("\uFEFFfout é".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("fout é");
        assertThat(read("\uFEFFfout é".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("fout é");
    }

    @Test
    void readsOnPastBytesThatAreNoText() throws IOException {
        assertThat(read((byte) 'a', (byte) 0xE9, (byte) 'b')).isEqualTo("a\uFFFDb");
    }
}
