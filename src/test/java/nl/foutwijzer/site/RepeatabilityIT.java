package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program makes the same bytes on every JDK here, wherever its user lives. */
class RepeatabilityIT {
    private static SortedMap<String, byte[]> expected;

    static Stream<Arguments> machines() {
        List<List<String>> places =
                List.of(
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Dfile.encoding=ISO-8859-9",
                                "-Duser.timezone=Pacific/Kiritimati"),
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Dfile.encoding=US-ASCII",
                                "-Duser.timezone=Pacific/Pago_Pago"));
        return InstalledJdks.all().stream()
                .flatMap(jdk -> places.stream().map(place -> Arguments.of(jdk, place)));
    }

    @BeforeAll
    static void build() throws IOException {
        expected = WholeSite.shipped().files();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void makesTheSameBytes(Path jdk, List<String> place, @TempDir Path folder) throws Exception {
        Process process = start(jdk, place, folder.resolve("site"));
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        SiteBytes.assertSame(expected, Folders.read(folder.resolve("site")));
    }

    private static Process start(Path jdk, List<String> place, Path output) throws IOException {
        List<String> command =
                Stream.of(
                                Stream.of(jdk.resolve("bin/java").toString(), "-XX:+UseSerialGC"),
                                place.stream(),
                                Stream.of("-jar", System.getProperty("foutwijzer.jar"), "build"),
                                Stream.of("--date", WholeSite.EDITION.toString()),
                                Stream.of("--templates", output.resolveSibling("none").toString()),
                                Stream.of("--output", output.toString()))
                        .flatMap(part -> part)
                        .toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
