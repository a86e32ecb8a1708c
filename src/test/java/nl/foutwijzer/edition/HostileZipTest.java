package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIP files that unpack to something else than they seem to, or to more than anybody has. */
class HostileZipTest {
    private static final int CENTRAL = ZipFormat.CENTRAL_HEADER;

    private final Path file;

    HostileZipTest(@TempDir Path root) {
        file = root.resolve("kb.zip");
    }

    /** A ZIP with files of these names, as our own writer makes it. */
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(out, TestCopy.DATE);
        for (String name : names) {
            zip.add(
                    name,
                    new PackedFile(
                            name,
                            "text text text text text text".getBytes(StandardCharsets.US_ASCII)));
        }
        zip.finish();
        return out.toByteArray();
    }

    private void assertRefused(byte[] bytes, String why) throws IOException {
        Files.write(file, bytes);
        assertThatThrownBy(() -> Verification.of(file, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    @Test
    void namesThatLeadElsewhere() throws IOException {
        for (String name :
                new String[] {
                    "kb/../../evil",
                    "/etc/passwd",
                    "kb//a",
                    "..\\evil",
                    "C:/evil",
                    "kb/",
                    "kb/a\\b",
                    "kb/con.html",
                    "kb/a.",
                    "kb/a\n",
                    "kb/./a",
                    ""
                }) {
            assertRefused(zip("kb/START.html", name), "leads elsewhere");
        }
    }

    @Test
    void namesThatAreOne() throws IOException {
        assertRefused(zip("kb/a", "kb/a"), "'kb/a' is there twice");
        assertRefused(zip("kb/a", "kb/A"), "'kb/A' is there twice");
        assertRefused(zip("kb/é", "kb/e\u0301"), "is there twice");
        assertRefused(zip("kb/a", "kb/a/b"), "stands below a file");
        assertRefused(zip("kb/a/b", "kb/a"), "is a file and a folder");
        assertRefused(zip("kb/a", "desktop/b"), "do not stand in one folder");
        assertRefused(zip("a"), "do not stand in one folder");
    }

    @Test
    void whatIsNoPlainFile() throws IOException {
        assertRefused(patched(CENTRAL, 41, 0xA1), "'kb/a' in it is a link");
        assertRefused(patched(CENTRAL, 41, 0x41), "'kb/a' in it is a folder");
        assertRefused(patched(CENTRAL, 41, 0x61), "'kb/a' in it is no plain file");
        assertRefused(patched(CENTRAL, 38, 0x10), "'kb/a' in it is no plain file");
        assertRefused(patched(CENTRAL, 5, 0), "'kb/a' in it is no plain file");
        assertRefused(patched(CENTRAL, 8, 1), "'kb/a' in it is encrypted");
        assertRefused(patched(CENTRAL, 8, 8), "packed by another program");
        assertRefused(patched(CENTRAL, 10, 12), "packed by another program");
        assertRefused(patched(CENTRAL, 32, 1), "packed by another program");
    }

    @Test
    void headersThatDiffer() throws IOException {
        int[] common = {8, 10, 12, 14, 18, 22, 26, 28};
        for (int at : common) {
            byte[] bytes = patched(ZipFormat.LOCAL_HEADER, at, 0x51);
            assertRefused(bytes, "'kb/a' in it is another at its place than in the directory");
        }
        assertRefused(
                patched(ZipFormat.LOCAL_HEADER, ZipFormat.LOCAL_HEADER_SIZE + 3, 'b'),
                "is another at its place");
    }

    /** One with two files, and one byte of the first header of a kind as given. */
    private static byte[] patched(int signature, int at, int value) throws IOException {
        byte[] bytes = zip("kb/a", "kb/c");
        bytes[find(bytes, signature) + at] = (byte) value;
        return bytes;
    }

    private static int find(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getInt(at) != signature) {
            at++;
        }
        return at;
    }

    @Test
    void filesThatShareBytes() throws IOException {
        byte[] bytes = zip("kb/a", "kb/a2");
        int second = find(bytes, CENTRAL) + ZipFormat.CENTRAL_HEADER_SIZE + "kb/a".length();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 0);
        assertRefused(bytes, "'kb/a2' in it does not begin where another ends");
    }

    @Test
    void bytesThatBelongToNoFile() throws IOException {
        byte[] bytes = zip("kb/a");
        assertRefused(joined(bytes, new byte[1]), "does not end as a ZIP file does");
        assertRefused(joined(bytes, bytes), "its end does not fit the rest of it");
        assertRefused(
                joined("PK\u0003\u0004....".getBytes(StandardCharsets.US_ASCII), bytes),
                "does not fit");
        byte[] gap = zip("kb/a", "kb/b");
        int from = find(gap, CENTRAL) + 50;
        ByteBuffer end = ByteBuffer.wrap(gap).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(gap.length - 12, (short) 1).putShort(gap.length - 14, (short) 1);
        assertThat(gap[from]).isEqualTo((byte) 'P');
        assertRefused(gap, "it holds bytes that belong to no file");
    }

    /** A second end in a comment is what some programs find first, and others last. */
    @Test
    void aCommentWithAnotherEnd() throws IOException {
        byte[] bytes = zip("kb/a");
        byte[] end = Arrays.copyOfRange(bytes, bytes.length - ZipFormat.END_SIZE, bytes.length);
        byte[] twice = joined(bytes, end);
        twice[bytes.length - 2] = (byte) ZipFormat.END_SIZE;
        assertRefused(twice, "its end does not fit the rest of it");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void bombs() throws IOException {
        byte[] bytes = patched(CENTRAL, 26, 0x10);
        bytes[find(bytes, ZipFormat.LOCAL_HEADER) + 24] = 0x10;
        assertRefused(bytes, "'kb/a' in it would unpack to far more than it is");
    }

    @Test
    void moreThanItsHeaderSaysIsNotUnpacked() throws Exception {
        Path good = TestCopy.zip(TestCopy.site(), file, Optional.empty());
        byte[] bytes = Files.readAllBytes(good);
        for (int signature : new int[] {ZipFormat.LOCAL_HEADER, CENTRAL}) {
            byte[] name = "kb/nl/code".getBytes(StandardCharsets.US_ASCII);
            int header = find(bytes, signature);
            while (!startsWith(bytes, header + headerSize(signature), name)) {
                header =
                        header
                                + 1
                                + find(
                                        Arrays.copyOfRange(bytes, header + 1, bytes.length),
                                        signature);
            }
            bytes[header + (signature == CENTRAL ? 24 : 22)]--;
        }
        Files.write(file, bytes);
        assertThat(Verification.of(file, Optional.empty()).differences())
                .containsOnlyKeys(Difference.UNREADABLE);
    }

    private static int headerSize(int signature) {
        return signature == CENTRAL ? ZipFormat.CENTRAL_HEADER_SIZE : ZipFormat.LOCAL_HEADER_SIZE;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] name) {
        return Arrays.equals(bytes, at, at + name.length, name, 0, name.length);
    }

    @Test
    void liesAboutZip64() throws IOException {
        byte[] bytes = zip("kb/a");
        byte[] many = bytes.clone();
        Arrays.fill(many, many.length - 14, many.length - 2, (byte) 0xFF);
        assertRefused(many, "its end does not fit the rest of it");
        byte[] huge = bytes.clone();
        huge[huge.length - 12] = 2;
        assertRefused(huge, "its end does not fit");
    }

    @Test
    void whatIsCutOffAnywhere() throws Exception {
        byte[] bytes = zip("kb/a", "kb/b", "kb/SHA256SUMS");
        for (int length = 4; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> Verification.of(file, Optional.empty()))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void whatAnotherProgramPackedIsRefusedThoughItHoldsTheSame() throws Exception {
        byte[] good = Files.readAllBytes(TestCopy.zip(TestCopy.site(), file, Optional.empty()));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(good));
                ZipOutputStream out = new ZipOutputStream(again)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(out);
            }
        }
        assertRefused(again.toByteArray(), "START.html' in it");
    }

    /** Whatever becomes of a few bytes, it is refused, or named, or makes no difference. */
    @Test
    void damageNeverPassesForWell() throws Exception {
        byte[] good = Files.readAllBytes(TestCopy.zip(TestCopy.site(), file, Optional.empty()));
        Map<String, String> files = unpacked(good);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int well = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            try {
                if (Verification.of(file, Optional.empty()).isWell()) {
                    assertThat(unpacked(bytes)).as("seed %s", seed).isEqualTo(files);
                    well++;
                }
            } catch (RefusedException e) {
                assertThat(e.getMessage()).doesNotContain("\n");
            }
        }
        assertThat(well).as("most damage is found").isLessThan(300);
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
