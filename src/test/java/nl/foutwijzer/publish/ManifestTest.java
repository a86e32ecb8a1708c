package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Manifest MANIFEST =
            new Manifest(
                    Map.of(
                            "nl/code/0x87d1041c.html",
                            new Manifest.Entry(
                                    "any text:\n\t\0 错误 \ud800", 12_345_678_901L, 0xabcL),
                            "index.html",
                            new Manifest.Entry("", 0, 0xcdL)));

    private final Path file;

    ManifestTest(@TempDir Path root) {
        file = root.resolve("manifest");
    }

    @Test
    void comesBackAsItWas() throws Exception {
        MANIFEST.write(file);

        assertThat(Manifest.read(file)).contains(MANIFEST);
        assertThat(MANIFEST.bytes()).isEqualTo(12_345_678_901L);
    }

    @Test
    void comesBackWithoutEntries() throws Exception {
        Manifest.EMPTY.write(file);
        assertThat(Manifest.read(file)).contains(Manifest.EMPTY);
    }

    @Test
    void isNotThere() throws Exception {
        assertThat(Manifest.read(file)).isEmpty();
    }

    @Test
    void isNotBelievedWithAnyBitChanged() throws Exception {
        MANIFEST.write(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertNotBelieved(damaged);
        }
    }

    @Test
    void isNotBelievedWhenCutShort() throws Exception {
        MANIFEST.write(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            assertNotBelieved(Arrays.copyOf(bytes, length));
        }
    }

    private void assertNotBelieved(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        assertThat(Manifest.read(file)).isEmpty();
    }
}
