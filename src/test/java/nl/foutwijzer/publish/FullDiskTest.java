package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full leaves the old site: a pretended one everywhere, a real one for root. */
class FullDiskTest {
    private final Path root;

    FullDiskTest(@TempDir Path root) {
        this.root = root;
    }

    @TestFactory
    List<DynamicTest> aFullDiskLeavesTheOldSite() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("pretended", this::fillInMemory));
        Optional<SmallDisk> mountable = SmallDisk.mount(root);
        if (mountable.isPresent()) {
            mountable.get().close();
            tests.add(dynamicTest("tmpfs", this::fillTmpfs));
        }
        return tests;
    }

    private void fillInMemory() throws Exception {
        Path output = root.resolve("site");
        publish(output, VersionedSite.plan(1));
        IOException full = new IOException("No space left on device");
        Output last =
                TestSite.output(
                        "z.html",
                        "z",
                        () -> {
                            throw full;
                        });

        assertThatThrownBy(() -> publish(output, with(last))).isSameAs(full);

        assertWhole(output, 1);
    }

    /**
     * So many blocks left that the disk is full at the first page, …, at the journal, not at all.
     */
    private void fillTmpfs() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(root).orElseThrow()) {
            Path output = disk.root().resolve("site");
            int failures = 0;
            int successes = 0;
            int[] blocks =
                    IntStream.concat(
                                    IntStream.of(0, 1, 2, 30, 90, 150),
                                    IntStream.rangeClosed(175, 200))
                            .toArray();
            for (int left : blocks) {
                publish(output, VersionedSite.plan(1));
                Path filler = disk.fill(left);
                if (publishesOrSaysFull(output)) {
                    assertWhole(output, 2);
                    successes++;
                } else {
                    assertWhole(output, 1);
                    failures++;
                }
                Files.delete(filler);
            }
            assertThat(failures).isGreaterThan(6);
            assertThat(successes).isPositive();
        }
    }

    private static boolean publishesOrSaysFull(Path output) throws IOException {
        try {
            publish(output, VersionedSite.plan(2));
            return true;
        } catch (PublishException e) {
            assertThat(e).hasMessageContaining("the disk is full").hasMessageNotContaining("\n");
            return false;
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldSite() throws Exception {
        Path output = root.resolve("site");
        publish(output, VersionedSite.plan(1));
        Output unwritable = TestSite.output("nl/" + "n".repeat(400), "new", "text");

        assertThatThrownBy(() -> publish(output, with(unwritable)))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("the site stays as it was, since nl/nnn")
                .hasMessageNotContaining("\n");

        assertWhole(output, 1);
    }

    private static SitePlan with(Output output) {
        return new SitePlan(
                Stream.concat(VersionedSite.plan(2).stream(), Stream.of(output)).toList());
    }

    private static void publish(Path output, SitePlan plan) throws IOException, PublishException {
        new Publisher(output, PublishOptions.of(2)).publish(plan);
    }

    private static void assertWhole(Path output, int version) throws IOException {
        assertThat(VersionedSite.wholeVersionIn(output)).isEqualTo(version);
        assertThat(TestSite.state(output)).containsExactly("lock", "manifest");
    }
}
