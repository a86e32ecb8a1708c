package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.foutwijzer.plan.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More files than the old format counts, and more bytes than the heap holds. */
class LargeZipTest {
    private static final int FILES = 50;
    private static final int FILE_SIZE = 2_000_000;

    private final Path root;

    LargeZipTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void moreThan65535FilesAreReadByAll() throws Exception {
        SitePlan site =
                new SitePlan(
                        IntStream.range(0, 66_000)
                                .mapToObj(i -> String.format(Locale.ROOT, "nl/%05d.html", i))
                                .map(
                                        path ->
                                                TestCopy.output(
                                                        path,
                                                        () ->
                                                                path.getBytes(
                                                                        StandardCharsets.US_ASCII)))
                                .toList());
        Path file = TestCopy.zip(site, root.resolve("kb.zip"), Optional.empty());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(66_001);
        }
        Verdict verdict = Verification.of(file, Optional.empty());
        assertThat(verdict.isWell()).isTrue();
        assertThat(verdict.files()).isEqualTo(66_000);
        OtherProgram unzip = OtherProgram.run(root, "unzip", "-tqq", "kb.zip");
        assertThat(unzip.status()).as(unzip.printed()).isZero();
    }

    /** In a JVM of its own, whose heap could not hold half of the site. */
    @Test
    void memoryDoesNotGrowWithTheSite() throws Exception {
        Path file = root.resolve("kb.zip");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx40m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeZipTest.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(root.toFile(), "log"))
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(root.resolve("log"))).isZero();
        assertThat(Files.size(file)).isGreaterThan((long) FILES * FILE_SIZE);
    }

    /** Writes a copy of 100 MB that cannot be packed any smaller, and looks at it. */
    public static void main(String[] args) throws Exception {
        SitePlan site =
                new SitePlan(
                        IntStream.range(0, FILES)
                                .mapToObj(i -> TestCopy.output("p" + i, () -> picture(i)))
                                .toList());
        Path file = TestCopy.zip(site, Path.of(args[0]), Optional.empty(), 2);
        if (!Verification.of(file, Optional.empty()).differences().equals(java.util.Map.of())) {
            throw new IllegalStateException("not as it was made");
        }
        System.out.println(List.of("done"));
    }

    private static byte[] picture(int seed) {
        byte[] bytes = new byte[FILE_SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
