package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever the program dies, the folder is a whole site, at the latest after recovery. */
class KilledPublisherTest {
    private static final int KILLS = 50;
    private static final List<String> UNUSED = List.of("lock");
    private static final List<String> SETTLED = List.of("lock", "manifest");

    private final Path output;

    KilledPublisherTest(@TempDir Path root) {
        output = root.resolve("site");
    }

    @ParameterizedTest
    @EnumSource(SwapPhase.class)
    void deathInEachPhaseOfAFirstPublication(SwapPhase phase) throws Exception {
        dieIn(phase, 1);

        if (Files.exists(output)) {
            assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(1);
        }
        Publisher.recover(output);
        boolean published = phase.compareTo(SwapPhase.NEW_IN_PLACE) >= 0;
        assertThat(Files.exists(output)).isEqualTo(published);
        assertThat(TestSite.state(output)).isEqualTo(published ? SETTLED : UNUSED);
        publishAndCheck(2);
    }

    @ParameterizedTest
    @EnumSource(SwapPhase.class)
    void deathInEachPhaseOfALaterPublication(SwapPhase phase) throws Exception {
        publishAndCheck(1);

        dieIn(phase, 2);

        assertThat(Files.exists(output)).isEqualTo(phase != SwapPhase.OLD_ASIDE);
        int expected = phase.compareTo(SwapPhase.NEW_IN_PLACE) >= 0 ? 2 : 1;
        if (Files.exists(output)) {
            assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(expected);
        }
        Publisher.recover(output);
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(expected);
        assertThat(TestSite.state(output)).isEqualTo(SETTLED);
        publishAndCheck(3);
    }

    @Test
    void deathAtFiftyMoments() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int version = 0;
        int interrupted = 0;
        publishAndCheck(version);
        for (int kill = 0; kill < KILLS; kill++) {
            int first = 1000 * (kill + 1);
            List<Integer> possible = publishAndKill(version, first, random);
            interrupted += TestSite.state(output).equals(SETTLED) ? 0 : 1;
            version = possible.get(0); // which is what a missing folder comes back as
            if (Files.exists(output)) {
                version = VersionedSite.wholeVersionIn(output);
                assertThat(version).as("seed %s", seed).isIn(possible);
            }
            if (kill % 2 == 0) { // else the next publication recovers
                Publisher.recover(output);
                assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(version);
                assertThat(TestSite.state(output)).isEqualTo(SETTLED);
            }
        }
        assertThat(interrupted).as("kills that came in the middle").isPositive();
    }

    /** Returns which versions may be found: the last that was surely published, and the next. */
    private List<Integer> publishAndKill(int last, int first, Random random)
            throws IOException, InterruptedException {
        Process process = PublishingProcess.startForever(output, first);
        try (BufferedReader lines = process.inputReader()) {
            if (random.nextInt(5) == 0) { // perhaps before it has published anything
                Thread.sleep(random.nextInt(400));
                kill(process);
            }
            String line = lines.readLine();
            Thread.sleep(random.nextInt(150));
            kill(process);
            int published = last;
            while (line != null) {
                published = Integer.parseInt(line);
                line = lines.readLine();
            }
            return List.of(published, published == last ? first : published + 1);
        }
    }

    /** By its handle, which leaves what it printed to be read. */
    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private void dieIn(SwapPhase phase, int version) throws Exception {
        Process process = PublishingProcess.startDyingIn(phase, output, version);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(PublishingProcess.HALTED);
    }

    private void publishAndCheck(int version) throws Exception {
        new Publisher(output, PublishOptions.of(2)).publish(VersionedSite.plan(version));
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(version);
    }
}
