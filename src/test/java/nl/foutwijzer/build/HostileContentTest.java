package nl.foutwijzer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.source.SourceFile;

/** Whatever happens to the shipped content, reading and checking it ends in diagnostics. */
class HostileContentTest {
    private static final String SEED = "20261122";
    private static final Path SHIPPED = Path.of("content");
    private static Path folder = Path.of("");
    private static List<Path> files = List.of();

    /** What can befall a file. */
    private enum Damage {
        FLIPPED_BYTES {
            @Override
            byte[] of(byte[] bytes, Random random) {
                byte[] flipped = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return flipped;
            }
        },
        ASCII_TYPOS {
            @Override
            byte[] of(byte[] bytes, Random random) {
                byte[] typed = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    String often = ":#-[]{}>|*&!%@`'\"\t\n ,?\\<()_~";
                    typed[random.nextInt(bytes.length)] =
                            (byte) often.charAt(random.nextInt(often.length()));
                }
                return typed;
            }
        },
        LOST_LINES {
            @Override
            byte[] of(byte[] bytes, Random random) {
                List<String> lines =
                        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
                for (int i = 0; i < 1 + random.nextInt(3) && !lines.isEmpty(); i++) {
                    lines.remove(random.nextInt(lines.size()));
                }
                return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            }
        },
        REPEATED_PART {
            @Override
            byte[] of(byte[] bytes, Random random) {
                int from = random.nextInt(bytes.length);
                int to = from + random.nextInt(bytes.length - from);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                out.write(bytes, 0, to);
                out.write(bytes, from, bytes.length - from);
                return out.toByteArray();
            }
        },
        CUT_OFF {
            @Override
            byte[] of(byte[] bytes, Random random) {
                return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        };

        abstract byte[] of(byte[] bytes, Random random);
    }

    @BeforeContainer
    static void copyTheShippedContent() throws IOException {
        folder = Files.createTempDirectory("hostile");
        CheckedSite.copy(SHIPPED, folder.resolve("content"));
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @AfterContainer
    static void deleteTheCopy() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.OFF)
    void damageIsReportedAndNeverThrown(@ForAll("seeds") long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> damaged = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Path file = files.get(random.nextInt(files.size()));
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                Files.write(file, damage.of(bytes, random));
                damaged.add(file);
            }
        }
        try {
            List<Diagnostic> found = new ArrayList<>();
            assertThatCode(() -> found.addAll(CheckedSite.check(folder)))
                    .doesNotThrowAnyException();
            for (Diagnostic d : found) {
                assertIsInAFile(d);
            }
        } finally {
            for (Path file : damaged) {
                String path = folder.resolve("content").relativize(file).toString();
                Files.copy(
                        SHIPPED.resolve(path),
                        file,
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** A place that one can go to, and a message on one line that names no class of ours. */
    private static void assertIsInAFile(Diagnostic d) throws IOException {
        assertThat(d.message()).as(d.toString()).doesNotContain("\n").doesNotContain("Exception");
        Path file = Path.of(d.span().path());
        if (Files.isRegularFile(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            SourceFile source = new SourceFile("", text.replace("\r\n", "\n").replace('\r', '\n'));
            long lines = source.text().chars().filter(c -> c == '\n').count() + 1;
            assertThat((long) d.span().line()).as(d.toString()).isBetween(1L, lines);
            int columns = source.line(d.span().line()).length() + 1;
            assertThat(d.span().column()).as(d.toString()).isBetween(1, columns);
        }
    }
}
