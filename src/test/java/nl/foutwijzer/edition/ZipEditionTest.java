package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.foutwijzer.plan.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ZIP file as others read it, and what becomes of it when it cannot be written. */
class ZipEditionTest {
    private final Path root;
    private final TestKeys keys;

    ZipEditionTest(@TempDir Path root) {
        this.root = root;
        keys = TestKeys.ed25519(root, "k");
    }

    private Path file() {
        return root.resolve("kb.zip");
    }

    private Path write() throws EditionException {
        return TestCopy.zip(TestCopy.site(), file(), Optional.of(keys.signing()));
    }

    @Test
    void holdsTheSiteInOneFolderThatBeginsWhereAReaderDoes() throws Exception {
        try (ZipFile zip = new ZipFile(write().toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly(
                            "kb/START.html",
                            "kb/index.html",
                            "kb/leeg.txt",
                            "kb/nl/code/0x80070643.html",
                            "kb/nl/index.html",
                            "kb/static/café ☃.txt",
                            "kb/SHA256SUMS",
                            "kb/SHA256SUMS.sig");
            assertThat(text(zip, "kb/START.html")).isEqualTo(TestCopy.SITE.get("index.html"));
            TestCopy.SITE.forEach((p, t) -> assertThat(text(zip, "kb/" + p)).isEqualTo(t));
        }
    }

    @Test
    void isReadFromItsBeginningToo() throws Exception {
        Map<String, String> read = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(write()))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                assertThat(e.getSize()).as("known before the bytes").isNotNegative();
                assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 11, 23, 12, 0));
                read.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).hasSize(8).containsEntry("kb/static/café ☃.txt", "één\n");
    }

    private static String text(ZipFile zip, String name) {
        try {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isTheSameAtAnyNumberOfThreadsInAnyZoneAndLocale() throws Exception {
        byte[] expected = Files.readAllBytes(write());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (int threads : List.of(1, 8)) {
                TestCopy.zip(TestCopy.site(), file(), Optional.of(keys.signing()), threads);
                assertThat(Files.readAllBytes(file())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void storesWhatDeflatingDoesNotMakeSmallerAndNothingThatLooksLikeABomb() throws Exception {
        byte[] picture = new byte[5000];
        new Random(1).nextBytes(picture);
        SitePlan site =
                new SitePlan(
                        List.of(
                                TestCopy.output("media/p.png", () -> picture),
                                TestCopy.output("p.html", () -> new byte[5000]),
                                TestCopy.output("zeros.bin", () -> new byte[5_000_000])));
        try (ZipFile zip = new ZipFile(TestCopy.zip(site, file(), Optional.empty()).toFile())) {
            assertThat(zip.getEntry("kb/media/p.png").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("kb/p.html").getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getEntry("kb/zeros.bin").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void unzipAndSha256sumAgree() throws Exception {
        write();
        OtherProgram unzip = OtherProgram.run(root, "unzip", "kb.zip");
        assertThat(unzip.status()).as(unzip.printed()).isZero();
        OtherProgram sums = OtherProgram.run(root.resolve("kb"), "sha256sum", "-c", "SHA256SUMS");
        assertThat(sums.status()).as(sums.printed()).isZero();
        assertThat(sums.printed().lines()).hasSize(6).allMatch(line -> line.endsWith(": OK"));
        assertThat(Files.readString(root.resolve("kb/static/café ☃.txt"))).isEqualTo("één\n");
    }

    @Test
    void pythonReadsIt() throws Exception {
        write();
        OtherProgram python = OtherProgram.run(root, "python3", "-m", "zipfile", "-t", "kb.zip");
        assertThat(python.status()).as(python.printed()).isZero();
        assertThat(python.printed()).contains("Done testing");
    }

    @Test
    void writesTheSameSumsAndSignatureAsTheFolder() throws Exception {
        Optional<SigningKey> key = Optional.of(keys.signing());
        Path folder = TestCopy.folder(TestCopy.site(), root.resolve("f"), key);
        try (ZipFile zip = new ZipFile(write().toFile())) {
            for (String name : List.of("START.html", "SHA256SUMS", "SHA256SUMS.sig")) {
                assertThat(text(zip, "kb/" + name))
                        .isEqualTo(Files.readString(folder.resolve(name)));
            }
        }
    }

    @Test
    void leavesTheOldFileWhereAnOutputFails() throws Exception {
        Files.writeString(file(), "old");
        IOException gone = new IOException("gone");
        SitePlan site =
                new SitePlan(
                        List.of(
                                TestCopy.output("a", () -> new byte[100]),
                                TestCopy.output(
                                        "z",
                                        () -> {
                                            throw gone;
                                        })));
        assertThatThrownBy(() -> TestCopy.zip(site, file(), Optional.empty())).hasCause(gone);
        assertThat(Files.readString(file())).isEqualTo("old");
        assertThat(files()).containsExactly("k.key", "k.pub", "kb.zip");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(root)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws Exception {
        Files.createDirectory(root.resolve("d.zip"));
        assertRefused(root.resolve("none/kb.zip"), "there is no folder");
        assertRefused(root.resolve("d.zip"), "it is a folder");
        assertRefused(root.resolve("con.zip"), "'con', which Windows cannot hold");
        assertRefused(root.resolve(".zip"), "''");
        assertRefused(Path.of("/"), "''");
        if (Files.exists(Path.of("/dev/full"))) {
            assertRefused(Path.of("/dev/full"), "no plain file");
        }
        assertThat(files()).containsExactly("d.zip", "k.key", "k.pub");
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> TestCopy.zip(TestCopy.site(), file, Optional.empty()))
                .isInstanceOf(EditionException.class)
                .hasMessageStartingWith("cannot write " + file + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void aLinkLeadsToTheFileThatIsReplaced() throws Exception {
        Path real = Files.writeString(root.resolve("real.zip"), "old");
        Files.createSymbolicLink(file(), real);
        write();
        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(Files.size(real)).isGreaterThan(100);
    }
}
